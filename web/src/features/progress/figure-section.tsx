import { useId } from "react";
import { Link } from "wouter";
import { departmentRoutes } from "#web/department-routes.ts";
import { Drawing } from "#web/features/progress/drawing.tsx";
import { type FigureAddress, searchOfFilters } from "#web/features/progress/figure-address.ts";
import { FigureDownloads } from "#web/features/progress/figure-downloads.tsx";
import { breakdownTitle } from "#web/features/progress/figure-names.ts";
import { FigureNotes } from "#web/features/progress/figure-notes.tsx";
import { FigureTable } from "#web/features/progress/figure-table.tsx";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useFigure } from "#web/features/progress/use-figure.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Details } from "#web/ui/details.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

export type FigureSectionProps = { readonly address: FigureAddress };

/** One breakdown on its indicator's page: drawing, table and files, and a page of its own. */
export function FigureSection({ address }: FigureSectionProps) {
  const words = useMessages(progressCatalogue);
  const id = useId();
  const { figure, problem, reload } = useFigure(address);
  const title = breakdownTitle(address.by, words.figure);
  const search = searchOfFilters(address.filters);
  return (
    <section className="figure-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {problem && <ProblemNotice problem={problem} onRetry={reload} />}
      {figure === undefined && problem === undefined && <Loading />}
      {figure?.drawings.map((drawing) => (
        <Drawing key={drawing.chart} drawing={drawing} />
      ))}
      {figure && <FigureNotes figure={figure} />}
      {figure && figure.rows.length > 0 && (
        <Details summary={words.asTable} about={title}>
          <FigureTable figure={figure} filters={address.filters} />
        </Details>
      )}
      <FigureDownloads address={address} title={title} />
      <p className="no-print">
        <Link href={departmentRoutes.figureBy(address.year, address.figure, address.by, search)}>
          {words.open}
          <span className="hidden">: {title}</span>
        </Link>
      </p>
    </section>
  );
}
