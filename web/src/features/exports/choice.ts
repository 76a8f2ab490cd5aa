import { agreement } from "#shared/agreements/current.ts";
import {
  type AuditFilter,
  type ExportKind,
  type ExportRequest,
  exportFormats,
  exportKinds,
} from "#shared/api/exports.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import type { Segment } from "#shared/records/segment.ts";
import type { Locale } from "#shared/text/locale.ts";

/** What is chosen on the page; a kind that is not chosen yet is absent. */
export type Choice = Omit<ExportRequest, "kind" | "filter" | "audit"> & {
  readonly kind: ExportKind | undefined;
  /** As the address has it: of enterprises, or of the audit list. */
  readonly filter: Filter;
};

export const filterParts = ["status", "district", "industry", "size", "query"] as const;
const auditParts = ["from", "to", "actor", "act"] as const;
export type Filter = Readonly<
  Partial<Record<(typeof filterParts)[number] | (typeof auditParts)[number], string>>
>;

/**
 * What the address asks for, as other pages link here; anything that it does not name, or that does
 * not exist, is what most people want.
 */
export function choiceOf(search: URLSearchParams, language: Locale): Choice {
  const named = (name: string) => search.get(name) ?? "";
  const year = Number(named("year"));
  const form = annualFormIds.find((id) => id === named("form"));
  return {
    kind: exportKinds.find((kind) => kind === named("kind")),
    year: Number.isInteger(year) && year >= 2000 ? year : Math.max(...agreement.periodYears),
    ...(form !== undefined && { form }),
    format: exportFormats.find((format) => format === named("format")) ?? "xlsx",
    language,
    filter: Object.fromEntries(
      [...filterParts, ...auditParts]
        .map((part) => [part, named(part)] as const)
        .filter(([, value]) => value !== ""),
    ),
  };
}

/** Which parts of the choice a kind takes; the rest is kept on the page and not sent. */
export const takesForm = (kind: ExportKind | undefined): boolean =>
  kind === "returns" || kind === "responses";
export const takesFilter = (kind: ExportKind | undefined): boolean =>
  takesForm(kind) || kind === "checks";

/** Whether the kind takes something of the filter that the address names. */
export function isFiltered({ kind, filter }: Choice): boolean {
  return partsOf(kind).some((part) => filter[part] !== undefined);
}

/** The parts of a filter that a kind takes. */
export function partsOf(kind: ExportKind | undefined): readonly (keyof Filter)[] {
  if (kind === "audit") return auditParts;
  return takesFilter(kind) ? filterParts : [];
}

/** What is sent; the server says what is wrong with a part of it. */
export function requestOf(choice: Choice, kind: ExportKind): ExportRequest {
  const { form, filter, year, format, language } = choice;
  const parts = partsOf(kind).filter((part) => filter[part] !== undefined);
  const of = (name: keyof Filter) => (name === "act" ? "kind" : name);
  const taken = Object.fromEntries(parts.map((part) => [of(part), filter[part]]));
  return {
    kind,
    year,
    format,
    language,
    ...(takesForm(kind) && form !== undefined && { form }),
    ...(takesFilter(kind) && parts.length > 0 && { filter: taken as Segment }),
    ...(kind === "audit" && parts.length > 0 && { audit: taken as AuditFilter }),
  };
}

/** Years to choose from: those of the agreement, for the audit list every year until now. */
export function yearsOf(
  kind: ExportKind | undefined,
  chosen: number,
  now: Date,
): readonly number[] {
  const first = Math.min(...agreement.periodYears);
  const last = Math.max(...agreement.periodYears, now.getFullYear());
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const years = kind === "audit" ? all : agreement.periodYears;
  return [...new Set([...years, chosen])].toSorted();
}
