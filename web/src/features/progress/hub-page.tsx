import { Link } from "wouter";
import { departmentRoutes } from "#web/department-routes.ts";
import {
  type FigureAddress,
  filterNames,
  searchOfFilters,
} from "#web/features/progress/figure-address.ts";
import { FigureDownloads } from "#web/features/progress/figure-downloads.tsx";
import {
  breakdownsOf,
  breakdownTitle,
  choicesOf,
  figureTitle,
  filterTexts,
  indicatorOf,
} from "#web/features/progress/figure-names.ts";
import { FigureSection } from "#web/features/progress/figure-section.tsx";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { Trail } from "#web/features/progress/trail.tsx";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { NotFoundPage } from "#web/shell/not-found-page.tsx";
import { FilterForm } from "#web/ui/filter-form.tsx";
import { Page } from "#web/ui/page.tsx";
import { useUrlFilters } from "#web/ui/use-url-filters.ts";

export type HubPageProps = { readonly year: number; readonly figure: string };

/** One indicator in all its breakdowns, narrowed by the address where it says so. */
export function HubPage({ year, figure }: HubPageProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const { filters, apply } = useUrlFilters(filterNames);
  const title = figureTitle(figure, locale, words.figure);
  if (title === undefined) return <NotFoundPage />;
  const { drawn, linked } = breakdownsOf(figure);
  const chosen = filterTexts(filters, locale, words.figure).join(" · ");
  const isReported = indicatorOf(figure)?.kind === "reported";
  return (
    <Page title={title} caption={words.figure.yearOf(year)} wide>
      <Trail
        steps={[
          { href: departmentRoutes.progress(year), name: words.overview(year) },
          ...(chosen === "" ? [] : [{ href: departmentRoutes.figure(year, figure), name: title }]),
        ]}
      />
      <p className="lead">{chosen === "" ? words.hubLead : words.narrowed(chosen)}</p>
      {isReported && (
        <FilterForm
          fields={filterNames.map((name) => ({
            name,
            label: words.figure.axis[name],
            options: choicesOf(name, locale, words.figure),
          }))}
          filters={filters}
          onApply={apply}
        />
      )}
      {drawn.map((by) => (
        <FigureSection key={by.join()} address={{ year, figure, by, filters }} />
      ))}
      {linked.length > 0 && (
        <LinkedFigures addresses={linked.map((by) => ({ year, figure, by, filters }))} />
      )}
    </Page>
  );
}

/** Breakdowns with many values: a page of their own, or a file at once. */
function LinkedFigures({ addresses }: { readonly addresses: readonly FigureAddress[] }) {
  const words = useMessages(progressCatalogue);
  return (
    <section aria-labelledby="more">
      <h2 id="more">{words.more}</h2>
      <p>{words.moreLead}</p>
      <ul className="figure-links">
        {addresses.map((address) => {
          const { year, figure, by, filters } = address;
          const title = breakdownTitle(by, words.figure);
          const href = departmentRoutes.figureBy(year, figure, by, searchOfFilters(filters));
          return (
            <li key={title} className="figure-links__row">
              <Link href={href}>{title}</Link>
              <FigureDownloads address={address} title={title} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
