import { createHash, randomBytes } from "node:crypto";

/** SHA-256 as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** 128 random bits as 32 hexadecimal digits. */
export function randomNonce(): string {
  return randomBytes(16).toString("hex");
}
