import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { DraftKeeperDependencies } from "#web/features/file/draft-keeper.ts";
import type { LocalCopy } from "#web/features/file/draft-state.ts";
import type { Filing } from "#web/features/file/filing.ts";
import type { EnterpriseYear } from "#web/features/file/paths.ts";

/** What this needs of `localStorage`. */
export type Cupboard = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Whose unsent work it is: another person on the same device must not see it. */
export type Owner = EnterpriseYear & { readonly person: string };

/** The copy of one form's unsaved changes on this device. */
export function localCopies(
  cupboard: Cupboard,
  owner: Owner,
  form: AnnualFormId,
): DraftKeeperDependencies["copies"] {
  const key = `${keyOf(owner)}/draft/${form}`;
  return {
    find: () => read<LocalCopy>(cupboard, key, isLocalCopy),
    put: (copy) => write(cupboard, key, copy),
    remove: () => cupboard.removeItem(key),
  };
}

/** The filing that is under way on this device, if there is one. */
export function filingInProgress(cupboard: Cupboard, owner: Owner) {
  const key = `${keyOf(owner)}/filing`;
  return {
    find: () => read<Filing>(cupboard, key, isFiling),
    put: (filing: Filing) => write(cupboard, key, filing),
    remove: () => cupboard.removeItem(key),
  };
}

const keyOf = ({ person, bin, year }: Owner) => `kelisim/${person}/${bin}/${year}`;

/** A full or forbidden store must not stop a person from typing: the server has the draft too. */
function write(cupboard: Cupboard, key: string, value: unknown): boolean {
  try {
    cupboard.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What is not readable any more, after an update or by another hand, counts as absent. */
function read<Value>(
  cupboard: Cupboard,
  key: string,
  fits: (value: unknown) => value is Value,
): Value | undefined {
  const text = cupboard.getItem(key);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLocalCopy(value: unknown): value is LocalCopy {
  if (!isObject(value)) return false;
  const { body, base, version } = value as Partial<LocalCopy>;
  return isBody(body) && isBody(base) && version !== undefined;
}

function isBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { answers, explanations } = value as Partial<LocalCopy["body"]>;
  return isObject(answers) && isObject(explanations);
}

function isFiling(value: unknown): value is Filing {
  if (!isObject(value)) return false;
  const { filing, forms } = value as Partial<Filing>;
  return typeof filing === "string" && Array.isArray(forms);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
