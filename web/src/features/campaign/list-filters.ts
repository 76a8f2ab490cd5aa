import { districtChoices } from "#shared/agreements/current-districts.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { segmentStatuses } from "#shared/records/segment.ts";
import { industryChoices } from "#shared/register/industry-name.ts";
import { sizeClasses } from "#shared/register/size-class.ts";
import type { Locale } from "#shared/text/locale.ts";
import type { CampaignMessages } from "#web/features/campaign/messages.ts";
import type { FilterField } from "#web/ui/filter-form.tsx";

export const listFilterNames = ["query", "status", "form", "district", "industry", "size"] as const;
type ListFilterName = (typeof listFilterNames)[number];
export type ListFilters = Readonly<Partial<Record<ListFilterName, string>>>;

/** What the list can be narrowed by. */
export function listFilterFields(
  words: CampaignMessages,
  locale: Locale,
): readonly FilterField<ListFilterName>[] {
  const labels = words.filter;
  return [
    { name: "query", label: labels.query },
    {
      name: "status",
      label: labels.status,
      options: segmentStatuses.map((value) => ({ value, label: words.status[value] })),
    },
    {
      name: "form",
      label: labels.form,
      options: annualFormIds.map((value) => ({ value, label: words.forms[value] })),
    },
    {
      name: "district",
      label: labels.district,
      options: districtChoices(locale),
    },
    {
      name: "industry",
      label: labels.industry,
      options: industryChoices(locale),
    },
    {
      name: "size",
      label: labels.size,
      options: sizeClasses.map((value) => ({ value, label: words.size[value] })),
    },
  ];
}
