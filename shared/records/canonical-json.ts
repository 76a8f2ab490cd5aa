/**
 * Writes JSON in the one form that hashes are taken over: object keys in the order of their UTF-16
 * code units, no white space, members without a value left out. Equal values give equal text,
 * whatever order their keys were sent in.
 *
 * Takes anything `JSON.parse` can give, `__proto__` keys, numbers too large for a double and any
 * depth of nesting included; it walks without recursion, so that depth cannot exhaust the stack.
 *
 * @example canonicalJson({ b: [1, true], a: null }) // '{"a":null,"b":[1,true]}'
 */
export function canonicalJson(value: unknown): string {
  const written: string[] = [];
  const waiting: Piece[] = [{ value }];
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    if (typeof piece === "string") written.push(piece);
    else for (const part of piecesOf(piece.value).reverse()) waiting.push(part);
  }
  return written.join("");
}

/** Text that is ready, or a value still to be written. */
type Piece = string | { readonly value: unknown };

function piecesOf(value: unknown): Piece[] {
  if (Array.isArray(value)) {
    return bracketed(
      "[",
      "]",
      value.map((item) => [{ value: item }]),
    );
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]): Piece[] => [`${JSON.stringify(key)}:`, { value: member }]);
    return bracketed("{", "}", members);
  }
  return [scalarText(value)];
}

function bracketed(open: string, close: string, members: readonly Piece[][]): Piece[] {
  const pieces = members.flatMap((member, index) => (index === 0 ? member : [",", ...member]));
  return [open, ...pieces, close];
}

/** `1e400` is JSON and parses to infinity: it stays a number, and unlike `null`. */
function scalarText(value: unknown): string {
  if (value === Number.POSITIVE_INFINITY) return "1e999";
  if (value === Number.NEGATIVE_INFINITY) return "-1e999";
  return JSON.stringify(value) ?? "null";
}
