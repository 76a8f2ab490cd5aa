import { refusal } from "#functions/imports/refuse.ts";
import type { Archive } from "#functions/imports/xlsx/archive.ts";
import { attributeOf, readXml } from "#functions/imports/xlsx/xml-reader.ts";

/** Where the parts of a workbook are that an import reads. */
export type Workbook = {
  readonly sheet: string;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
};

const workbookPart = "xl/workbook.xml";
const relationsPart = "xl/_rels/workbook.xml.rels";

/**
 * The first sheet that a person sees, and what its cells refer to.
 *
 * @throws Problem `import/wrong-type` for an archive that is another kind of document or holds
 *   macros, `import/empty` without a sheet in sight.
 */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  if (!archive.has(workbookPart) || archive.has("xl/vbaProject.bin")) {
    throw refusal("import/wrong-type");
  }
  const relations = await readRelations(archive);
  const relationId = await firstVisibleSheet(archive);
  const sheet = relations.find(({ id }) => id === relationId)?.part;
  if (sheet === undefined) throw refusal("import/malformed");
  const partOfKind = (kind: string) => {
    const part = relations.find(({ type }) => type.endsWith(`/${kind}`))?.part;
    return part !== undefined && archive.has(part) ? part : undefined;
  };
  return { sheet, sharedStrings: partOfKind("sharedStrings"), styles: partOfKind("styles") };
}

async function firstVisibleSheet(archive: Archive): Promise<string> {
  let found: string | undefined;
  await readXml(archive.read(workbookPart), {
    open: (name, attributes) => {
      if (name !== "sheet" || found !== undefined) return;
      if ((attributeOf(attributes, "state") ?? "visible") === "visible") {
        found = attributeOf(attributes, "id");
      }
    },
  });
  if (found === undefined) throw refusal("import/empty");
  return found;
}

type Relation = { readonly id: string; readonly type: string; readonly part: string };

/** Parts of other places than this archive are left out. */
async function readRelations(archive: Archive): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  if (!archive.has(relationsPart)) throw refusal("import/malformed");
  await readXml(archive.read(relationsPart), {
    open: (name, attributes) => {
      const isOurs = attributeOf(attributes, "TargetMode") !== "External";
      if (name !== "Relationship" || !isOurs) return;
      const { id, type, target } = {
        id: attributeOf(attributes, "Id") ?? "",
        type: attributeOf(attributes, "Type") ?? "",
        target: attributeOf(attributes, "Target") ?? "",
      };
      const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      relations.push({ id, type, part });
    },
  });
  return relations;
}
