import { districtName } from "#shared/agreements/current-districts.ts";
import type { EnterpriseView } from "#shared/api/read-enterprise.ts";
import { groupBin } from "#shared/law/bin.ts";
import { industryName } from "#shared/register/industry-name.ts";
import { formatCount } from "#shared/text/format.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { enrolCatalogue } from "#web/i18n/enrol.ts";
import { SummaryList } from "#web/ui/summary-list.tsx";

/** What the register knows of an enterprise, for its own people to compare. */
export function EnterpriseFacts({ enterprise }: { readonly enterprise: EnterpriseView }) {
  const { confirm, size } = useMessages(enrolCatalogue);
  const locale = useLocale();
  const own = locale === "ru" ? "ru" : "kk";
  const other = own === "ru" ? "kk" : "ru";
  const scope = enterprise.inScope ? confirm.inScope : confirm.outOfScope;
  return (
    <SummaryList
      rows={[
        { key: confirm.name, value: <span lang={own}>{enterprise.name[own]}</span> },
        { key: confirm.nameOther, value: <span lang={other}>{enterprise.name[other]}</span> },
        { key: confirm.bin, value: groupBin(enterprise.bin) },
        { key: confirm.district, value: districtName(locale, enterprise.district) },
        { key: confirm.industry, value: industryName(locale, enterprise.industry) },
        { key: confirm.size, value: size[enterprise.sizeClass] },
        { key: confirm.headcount, value: formatCount(locale, enterprise.headcount) },
        { key: confirm.scope, value: scope(enterprise.year) },
      ]}
    />
  );
}
