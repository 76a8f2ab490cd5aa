import type { RowToWrite } from "#functions/imports/stored-import.ts";
import { entryOf, type FrameChange, saysTheSame } from "#functions/register/commit-enterprise.ts";
import type { RegisterTruth } from "#functions/register/registered-enterprise.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";
import type { EnterpriseProfile, FrameEntry } from "#shared/register/frame.ts";

/** What a row makes of an enterprise: a part that stays as it is is left out. */
export type PlannedRow = {
  readonly outcome: "added" | "changed" | "unchanged";
  readonly profile?: { readonly next: EnterpriseProfile; readonly before?: EnterpriseProfile };
  readonly frame?: { readonly next: FrameEntry; readonly before?: FrameEntry };
};

/** Language of letters to an enterprise of which nothing else is known: the state language. */
export const languageOfLetters = "kk";

/**
 * Compares a row with what is true now. What a register file does not know, scope and assigned
 * quota, is kept; an enterprise that is new in the year is in scope.
 */
export function planRow(
  row: RowToWrite & { readonly year: number },
  truth: RegisterTruth | undefined,
  change: FrameChange,
): PlannedRow {
  const profile = nextProfile(row, truth?.profile);
  const frame = nextFrame(row, truth?.frame, change);
  const isChanged = profile !== undefined || frame !== undefined;
  const outcome = truth?.frame === undefined ? "added" : isChanged ? "changed" : "unchanged";
  return { outcome, ...(profile && { profile }), ...(frame && { frame }) };
}

function nextProfile(
  { bin, name, email, language }: RowToWrite,
  before: EnterpriseProfile | undefined,
): PlannedRow["profile"] {
  const contactEmail = email ?? before?.contactEmail;
  const next = {
    bin,
    name: { kk: name.kk, ru: name.ru },
    language: language ?? before?.language ?? languageOfLetters,
    ...(contactEmail !== undefined && { contactEmail }),
  };
  if (before === undefined) return { next };
  return canonicalJson(before) === canonicalJson(next) ? undefined : { next, before };
}

function nextFrame(
  { bin, year, district, oked, headcount }: RowToWrite & { readonly year: number },
  before: FrameEntry | undefined,
  change: FrameChange,
): PlannedRow["frame"] {
  const facts = { bin, year, district, oked, headcount };
  if (before === undefined) return { next: entryOf({ inScope: true, ...facts }, 1, change) };
  const { inScope, outOfScopeReason, mergedInto, quotaAssigned } = before;
  const kept = {
    inScope,
    ...(outOfScopeReason !== undefined && { outOfScopeReason }),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(quotaAssigned !== undefined && { quotaAssigned }),
  };
  const next = entryOf({ ...facts, ...kept }, before.revision + 1, change);
  return saysTheSame(before, next) ? undefined : { next, before };
}
