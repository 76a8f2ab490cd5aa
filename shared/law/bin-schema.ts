import * as z from "zod";
import { checkBin } from "#shared/law/bin.ts";

/**
 * A BIN as it travels: 12 digits as text, since zeros may lead. The message of an issue is its
 * code: `bin/format`, `bin/individual` or `bin/check-digit`.
 */
export const binSchema = z
  .string()
  .regex(/^[0-9]{12}$/, { error: "bin/format", abort: true })
  .superRefine((text, context) => {
    const check = checkBin(text);
    if (check !== "valid") context.addIssue({ code: "custom", message: `bin/${check}` });
  });
