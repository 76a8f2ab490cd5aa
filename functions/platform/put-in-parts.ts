import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";

/** S3 takes parts of at least 5 MB, and 10,000 of them: files of up to 80 GB. */
const partBytes = 8 * 1024 * 1024;

export type Placed = { readonly Bucket: string; readonly Key: string };

/**
 * Keeps an object as its bytes come, in memory never more than a part. Whole or not at all: what was
 * begun is dropped when the bytes end in an error.
 */
export async function putInParts(
  client: S3Client,
  place: Placed & { readonly ContentType: string },
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const parts = inParts(bytes);
  const first = await parts.next();
  const second = first.done ? first : await parts.next();
  if (second.done) {
    const Body = first.value ?? new Uint8Array();
    await client.send(new PutObjectCommand({ ...place, Body }));
    return;
  }
  const { UploadId } = await client.send(new CreateMultipartUploadCommand(place));
  const upload = { Bucket: place.Bucket, Key: place.Key, UploadId };
  try {
    const Parts = [await putPart(client, upload, 1, first.value ?? new Uint8Array())];
    Parts.push(await putPart(client, upload, 2, second.value));
    for await (const part of parts) {
      Parts.push(await putPart(client, upload, Parts.length + 1, part));
    }
    await client.send(
      new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }),
    );
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
    throw error;
  }
}

async function putPart(
  client: S3Client,
  upload: Placed & { readonly UploadId: string | undefined },
  PartNumber: number,
  Body: Uint8Array,
) {
  const { ETag } = await client.send(new UploadPartCommand({ ...upload, PartNumber, Body }));
  return { PartNumber, ETag };
}

async function* inParts(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined, undefined> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < partBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
  return undefined;
}
