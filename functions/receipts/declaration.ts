import * as z from "zod";
import { sha256 } from "#functions/platform/digest.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";
import type { DeclarationMark } from "#shared/records/event.ts";

/** One sending of an enterprise's forms: what a declaration is about. */
export type FilingKey = {
  readonly bin: string;
  readonly year: number;
  /** ULID made by the client. */
  readonly filing: string;
};

/** Who signs, as the erasable object keeps it. */
export const declarationSchema = z.strictObject({
  signatory: z.string().min(1),
  position: z.string().min(1),
  /** 128 random bits, so that a hash cannot be matched against a list of names. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
});
export type Declaration = Readonly<z.infer<typeof declarationSchema>>;

/** What events keep of a declaration: it proves who signed as long as the object is there. */
export function markOf(
  { bin, year, filing }: FilingKey,
  declaration: Declaration,
): DeclarationMark {
  const { signatory, position, salt } = declaration;
  return {
    filing,
    hash: sha256(canonicalJson({ bin, year, filing, signatory, position, salt })),
  };
}
