import { agreement } from "#shared/agreements/current.ts";
import { districtChoices } from "#shared/agreements/current-districts.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { type Segment, type SegmentStatus, segmentStatuses } from "#shared/records/segment.ts";
import { industrySections } from "#shared/register/industry.ts";
import { industryChoices } from "#shared/register/industry-name.ts";
import { type SizeClass, sizeClasses } from "#shared/register/size-class.ts";
import type { OutreachLanguage } from "#web/features/outreach/language.ts";
import type { FilterField } from "#web/ui/filter-form.tsx";

export const segmentNames = ["form", "status", "district", "industry", "size", "query"] as const;
export type SegmentName = (typeof segmentNames)[number];
export type SegmentFilters = Readonly<Partial<Record<SegmentName, string>>>;

/** Filters of the address as the server takes them; a value that it does not know is left out. */
export function segmentOf({
  form,
  status,
  district,
  industry,
  size,
  query,
}: SegmentFilters): Segment {
  const sections = industrySections.map(({ letter }) => letter);
  const given: Segment = {
    form: annualFormIds.find((each) => each === form),
    status: segmentStatuses.find((each) => each === status),
    district: agreement.districts.find(({ kato }) => kato === district)?.kato,
    industry: sections.find((each) => each === industry),
    size: sizeClasses.find((each) => each === size),
    query,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

type Option = { readonly value: string; readonly label: string };

function optionsOf({
  locale,
  words,
}: OutreachLanguage): Readonly<Record<SegmentName, readonly Option[]>> {
  return {
    form: annualFormIds.map((form: AnnualFormId) => ({
      value: form,
      label: formTitles[form][locale],
    })),
    status: segmentStatuses.map((status: SegmentStatus) => ({
      value: status,
      label: words.segment.statuses[status],
    })),
    district: districtChoices(locale),
    industry: industryChoices(locale),
    size: sizeClasses.map((size: SizeClass) => ({ value: size, label: words.segment.sizes[size] })),
    query: [],
  };
}

/** What a segment can be narrowed to. */
export function segmentFields(language: OutreachLanguage): readonly FilterField<SegmentName>[] {
  const options = optionsOf(language);
  return segmentNames.map((name) => ({
    name,
    label: language.words.segment[name],
    ...(name === "query" ? {} : { options: options[name] }),
  }));
}

/** A segment in words, part by part; everybody when it has none. */
export function segmentText(segment: Segment, language: OutreachLanguage): string {
  const options = optionsOf(language);
  const parts = segmentNames.flatMap((name) => {
    const value = segment[name];
    if (value === undefined) return [];
    const label = options[name].find((option) => option.value === value)?.label ?? value;
    return [`${language.words.segment[name]}: ${label}`];
  });
  return parts.length === 0 ? language.words.segment.everybody : parts.join("; ");
}
