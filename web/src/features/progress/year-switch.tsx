import { agreement } from "#shared/agreements/current.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { ChoiceLinks } from "#web/ui/choice-links.tsx";

export function YearSwitch({ year }: { readonly year: number }) {
  const words = useMessages(progressCatalogue);
  return (
    <ChoiceLinks
      label={words.year}
      choices={agreement.periodYears.map((each) => ({
        href: departmentRoutes.progress(each),
        label: each,
        current: each === year,
      }))}
    />
  );
}
