import { createHmac, timingSafeEqual } from "node:crypto";

/** Makes the HMAC-SHA256 of a code for one BIN, as 64 hexadecimal digits. */
export type CodeMac = (bin: string, code: string) => Promise<string>;

/** @param readKey the key from the secret store, asked for once it is needed. */
export function codeMacWith(readKey: () => Promise<string>): CodeMac {
  return async (bin, code) =>
    createHmac("sha256", await readKey())
      .update(`${bin}|${code}`, "utf8")
      .digest("hex");
}

/** Compares in constant time, so that the time taken tells nothing about how much was right. */
export function isSameMac(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}
