import { Link } from "wouter";
import { agreement } from "#shared/agreements/current.ts";
import { ChoiceLinks } from "#web/features/desk/choice-links.tsx";
import { useMessages } from "#web/i18n/catalogue.ts";
import { deskCatalogue } from "#web/i18n/desk.ts";
import { routes } from "#web/routes.ts";

export function YearSwitch({ year }: { readonly year: number }) {
  const words = useMessages(deskCatalogue);
  return (
    <ChoiceLinks label={words.year}>
      {agreement.periodYears.map((each) => (
        <Link
          key={each}
          href={routes.progress(each)}
          aria-current={each === year ? "page" : undefined}
        >
          {each}
        </Link>
      ))}
    </ChoiceLinks>
  );
}
