import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecords } from "#functions/imports/csv-rows.ts";
import { readFile } from "#functions/imports/read-file.ts";
import { readXml } from "#functions/imports/xlsx/xml-reader.ts";
import { Problem } from "#shared/api/problem.ts";

const runs = { numRuns: 1000 };
const cell = fc.string({ unit: fc.constantFrom(..."aЖ ,;\t\"\r\n='".split("")), maxLength: 6 });

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Everything that a reader is told, pieces of one text joined. */
async function told(xml: string, size: number): Promise<readonly string[]> {
  const parts: string[] = [];
  await readXml(piecesOf(Buffer.from(xml), size), {
    open: (name, attributes) => parts.push(`<${name}${attributes}>`),
    close: (name) => parts.push(`</${name}>`),
    text: (piece) => {
      const last = parts.at(-1);
      if (last?.startsWith("=")) parts.splice(-1, 1, last + piece);
      else parts.push(`=${piece}`);
    },
  });
  return parts;
}

describe("reading files", () => {
  it("gives back the cells that were written as CSV, by any delimiter", () => {
    const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(records, fc.constantFrom(",", ";", "\t"), (written, delimiter) => {
        const text = written.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join("");

        expect([...csvRecords(text, delimiter)]).toEqual(written);
      }),
      runs,
    );
  });

  it("throws nothing but a Problem at any bytes", async () => {
    const start = fc.constantFrom("", "PK\u0003\u0004", "\ufeff", '"', "bin,name_kk\n");
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (begin, bytes) => {
        const file = Buffer.concat([Buffer.from(begin), bytes]);

        const thrown = await readFile(file).then(
          () => undefined,
          (error: unknown) => error,
        );

        expect(thrown === undefined || thrown instanceof Problem).toBe(true);
      }),
      runs,
    );
  });

  it("reads XML alike, however it is cut into pieces", async () => {
    const xml =
      "<?xml version='1.0'?><!-- а > б --><x:a b=\"1>2\" c='&lt;'>Қ&amp;&#1179;<![CDATA[<y>]]><e/></x:a>";
    const whole = await told(xml, 1000);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await told(xml, size)).toEqual(whole);
      }),
    );
    expect(whole).toEqual(["<a b=\"1>2\" c='&lt;'>", "=Қ&қ<y>", "<e>", "</e>", "</a>"]);
  });
});
