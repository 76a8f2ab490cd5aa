import { agreement } from "#shared/agreements/current.ts";
import { api } from "#web/api/client.ts";
import { listCampaigns } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { ChoiceLinks } from "#web/ui/choice-links.tsx";

/** Years of the agreement, and others that have a campaign once that is known. */
export function YearLinks({ year }: { readonly year: string }) {
  const words = useMessages(campaignCatalogue);
  const { answered } = useAnswer("campaigns", (signal) => api(listCampaigns)({ signal }));
  const known = answered?.ok ? answered.reply.years.map((each) => each.year) : [];
  const years = [...new Set([...agreement.periodYears, ...known, Number(year)])].toSorted();
  return (
    <ChoiceLinks
      label={words.year}
      choices={years.map((each) => ({
        href: departmentRoutes.campaign(each),
        label: each,
        current: String(each) === year,
      }))}
    />
  );
}
