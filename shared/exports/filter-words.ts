import { formById } from "#shared/agreements/current-forms.ts";
import type { ExportRequest } from "#shared/api/exports.ts";
import type { ColumnOption } from "#shared/exports/column.ts";
import { districtOptions, industryOptions, sizeOptions } from "#shared/exports/frame-columns.ts";
import { filterName, segmentStatusName } from "#shared/exports/words.ts";

/** What an export was narrowed to, as `name: value` in its language; empty: nothing. */
export function filterWords({
  filter = {},
  audit = {},
  language,
}: ExportRequest): readonly string[] {
  const options: Readonly<Record<string, readonly ColumnOption[]>> = {
    district: districtOptions,
    industry: industryOptions,
    size: sizeOptions,
  };
  const wordOf = (part: string, value: string): string => {
    if (part === "form") return formById[value as keyof typeof formById].title[language];
    if (part === "status")
      return segmentStatusName[value as keyof typeof segmentStatusName][language];
    return options[part]?.find((option) => option.value === value)?.label[language] ?? value;
  };
  return Object.entries({ ...filter, ...audit })
    .filter(([, value]) => value !== undefined)
    .map(([part, value]) => {
      const name = filterName[part as keyof typeof filterName][language];
      return `${name}: ${wordOf(part, String(value))}`;
    });
}
