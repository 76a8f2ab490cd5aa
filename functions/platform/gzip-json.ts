import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

/** A value as compressed JSON; the same value gives the same bytes. */
export async function gzipJson(value: unknown): Promise<Uint8Array> {
  return promisify(gzip)(JSON.stringify(value));
}

/** What was put in by `gzipJson`; the caller says what it is. */
export async function gunzipJson(bytes: Uint8Array): Promise<unknown> {
  return JSON.parse((await promisify(gunzip)(bytes)).toString("utf8"));
}
