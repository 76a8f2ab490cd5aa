import { formById } from "#shared/agreements/current-forms.ts";

/** Help that only pages show: a third of what the forms weigh. */
const shownOnPagesOnly: ReadonlySet<string> = new Set(["hint", "guidance"]);

/**
 * Source text of a module in the place of `current-forms.ts`, for functions: the same forms
 * without the help. Both members are optional, so what is left is a form definition like any other.
 * Each shape of object gets a maker, so that names of members and kinds are written once.
 */
export function formsForFunctions(): string {
  const makers = new Map<string, string>();
  const forms = written(formById, makers);
  return `${[...makers].map(makerSource).join("")}export const formById = ${forms};`;
}

/** What objects made by one maker have in common. */
type Shape = { readonly kind?: string; readonly names: readonly string[] };

/** A value as an expression; `makers` collects the names of the makers it needs. */
function written(value: unknown, makers: Map<string, string>): string {
  if (Array.isArray(value)) return `[${value.map((each) => written(each, makers))}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { kind, ...others } = value as Readonly<Record<string, unknown>>;
  const members = Object.entries(others).filter(([name]) => !shownOnPagesOnly.has(name));
  const shape = JSON.stringify({ kind, names: members.map(([name]) => name) });
  const maker = makers.get(shape) ?? `make${makers.size}`;
  makers.set(shape, maker);
  return `${maker}(${members.map(([, member]) => written(member, makers))})`;
}

function makerSource([shape, maker]: readonly [string, string]): string {
  const { kind, names }: Shape = JSON.parse(shape);
  const parameters = names.map((_, place) => `p${place}`);
  const members = names.map((name, place) => `${JSON.stringify(name)}: p${place}`);
  const fixed = kind === undefined ? [] : [`kind: ${JSON.stringify(kind)}`];
  return `const ${maker} = (${parameters}) => ({ ${[...fixed, ...members]} });\n`;
}
