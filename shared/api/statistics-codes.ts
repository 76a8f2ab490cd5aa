/** Codes of a denominator that have words of their own; apart from schemas, for pages. */
export const denominatorCodes = ["all", "working-age"] as const;
