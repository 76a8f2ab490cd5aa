import type * as z from "zod";
import {
  type StoredPreview,
  type StoredRows,
  storedPreviewSchema,
  storedRowsSchema,
} from "#functions/imports/stored-import.ts";
import { gunzipJson, gzipJson } from "#functions/platform/gzip-json.ts";
import type { ObjectStore } from "#functions/platform/object-store.ts";

export type ImportToKeep = {
  readonly preview: StoredPreview;
  readonly rows: StoredRows;
  readonly file: Uint8Array;
};

export type ImportRepository = ReturnType<typeof importRepository>;

/**
 * Imports in the bucket of objects, where they expire after 30 days: the file as it was sent, what
 * it came to, and its rows by what becomes of them.
 */
export function importRepository(objects: Pick<ObjectStore, "find" | "findBytes" | "put">) {
  return {
    /** The preview comes last: an import that has one is whole. */
    async keep({ preview, rows, file }: ImportToKeep): Promise<void> {
      const { id } = preview;
      await Promise.all([
        objects.put(`imports/${id}/file`, file, "application/octet-stream"),
        ...Object.entries(rows).map(async ([kind, list]) => {
          await objects.put(rowsKeyOf(id, kind), await gzipJson(list), "application/gzip");
        }),
      ]);
      await objects.put(previewKeyOf(id), JSON.stringify(preview));
    },

    async find(id: string): Promise<StoredPreview | undefined> {
      const text = await objects.find(previewKeyOf(id));
      return text === undefined ? undefined : storedPreviewSchema.parse(JSON.parse(text));
    },

    /** Rows of one kind; undefined once they have expired. */
    async findRows<Kind extends keyof StoredRows>(
      id: string,
      kind: Kind,
    ): Promise<StoredRows[Kind] | undefined> {
      const found = await objects.findBytes(rowsKeyOf(id, kind));
      if (found === undefined) return undefined;
      const schema: z.ZodType = storedRowsSchema[kind];
      return schema.parse(await gunzipJson(found.bytes)) as StoredRows[Kind];
    },
  };
}

function previewKeyOf(id: string): string {
  return `imports/${id}/preview.json`;
}

function rowsKeyOf(id: string, kind: string): string {
  return `imports/${id}/${kind}.json.gz`;
}
