import { Link } from "wouter";
import { agreement } from "#shared/agreements/current.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { ChoiceLinks } from "#web/ui/choice-links.tsx";

export function YearSwitch({ year }: { readonly year: number }) {
  const words = useMessages(progressCatalogue);
  return (
    <ChoiceLinks label={words.year}>
      {agreement.periodYears.map((each) => (
        <Link
          key={each}
          href={departmentRoutes.progress(each)}
          aria-current={each === year ? "page" : undefined}
        >
          {each}
        </Link>
      ))}
    </ChoiceLinks>
  );
}
