import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import {
  type Declaration,
  declarationSchema,
  type FilingKey,
} from "#functions/receipts/declaration.ts";

export type DeclarationRepository = ReturnType<typeof declarationRepository>;

/** Declarations as objects of their own, so that erasing one touches no event. */
export function declarationRepository(client: S3Client, bucket: string) {
  return {
    /** Undefined when there is none, or when it was erased on request. */
    async find(filing: FilingKey): Promise<Declaration | undefined> {
      const get = new GetObjectCommand({ Bucket: bucket, Key: objectKeyOf(filing) });
      try {
        const { Body: body } = await client.send(get);
        return declarationSchema.parse(JSON.parse((await body?.transformToString()) ?? ""));
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },

    /** Keeps it unless the filing has one already; false when it has. */
    async add(filing: FilingKey, declaration: Declaration): Promise<boolean> {
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: objectKeyOf(filing),
        Body: JSON.stringify(declaration),
        ContentType: "application/json",
        IfNoneMatch: "*",
      });
      try {
        await client.send(put);
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },
  };
}

/** 412: there is one; 409: another writer is at the same key just now, and comes first. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return error.name === "PreconditionFailed" || error.name === "ConditionalRequestConflict";
}

function objectKeyOf({ bin, year, filing }: FilingKey): string {
  return `declarations/${bin}/${year}/${filing}.json`;
}
