import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const nonceBytes = 12;
const tagBytes = 16;

/** Seals codes of one job, so that whoever reads the table alone cannot read them. */
export type CodeSeal = {
  readonly seal: (bin: string, code: string) => string;
  /** @throws when it was not sealed for this job and enterprise. */
  readonly open: (bin: string, sealed: string) => string;
};

/**
 * AES-256-GCM under a key that HKDF (SHA-256) derives for the job from the key of the enrolment
 * codes; job and enterprise are authenticated with it.
 */
export function codeSealOf(secret: string, job: string): CodeSeal {
  const key = Buffer.from(hkdfSync("sha256", secret, job, "kelisim enrolment letters", 32));
  const about = (bin: string) => Buffer.from(`${job}|${bin}`, "utf8");
  return {
    seal(bin, code) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(about(bin));
      const text = Buffer.concat([cipher.update(code, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
    },
    open(bin, sealed) {
      const bytes = Buffer.from(sealed, "base64");
      const nonce = bytes.subarray(0, nonceBytes);
      const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
      const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(about(bin));
      decipher.setAuthTag(tag);
      const text = bytes.subarray(nonceBytes + tagBytes);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
    },
  };
}
