import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { type ZipEntry, zipStream } from "#functions/platform/zip-stream.ts";

type Written = { readonly path: string; readonly pieces: readonly string[] };

const entriesOf = (files: readonly Written[]): ZipEntry[] =>
  files.map(({ path, pieces }) => ({ path, content: pieces }));

async function archiveOf(files: readonly Written[]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipStream(entriesOf(files))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const files = fc.uniqueArray(
  fc.record({
    path: fc.stringMatching(/^[a-z]{1,8}(\/[a-zә]{1,8})?\.xml$/),
    pieces: fc.array(fc.string({ unit: "grapheme", maxLength: 300 }), { maxLength: 8 }),
  }),
  { selector: ({ path }) => path, maxLength: 5 },
);

describe("an archive", () => {
  it("gives back to a reader what was put in", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (written) => {
        const read = await readAll(await archiveOf(written));

        expect(read).toEqual(written.map(({ path, pieces }) => [path, pieces.join("")]));
      }),
      { numRuns: 60 },
    );
  });

  it("is the same bytes for the same content, however it comes in pieces", async () => {
    const text = "Алматы қаласы, ".repeat(20_000);
    const inOne = await archiveOf([{ path: "a.xml", pieces: [text] }]);
    const pieces = text.match(/[\s\S]{1,777}/g) ?? [];

    expect(await archiveOf([{ path: "a.xml", pieces }])).toEqual(inOne);
    expect(inOne.length).toBeLessThan(text.length / 10);
  });

  it("ends with the error of what it is made of", async () => {
    const breaks: ZipEntry = {
      path: "a.xml",
      content: (async function* () {
        yield "begun";
        throw new RangeError("no more");
      })(),
    };
    const reading = async () => {
      for await (const _ of zipStream([breaks]));
    };

    await expect(reading()).rejects.toThrow("no more");
  });
});

async function readAll(archive: Buffer): Promise<readonly (readonly [string, string])[]> {
  const zip = await fromBufferPromise(archive);
  const read: [string, string][] = [];
  for await (const entry of zip.eachEntry()) {
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    read.push([entry.fileName, bytes.toString("utf8")]);
  }
  return read;
}
