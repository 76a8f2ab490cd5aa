import { useSearchParams } from "wouter";
import type { FigureReply } from "#shared/api/figures.ts";
import type { FigureAxis } from "#shared/figures/figure.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { CompareForm } from "#web/features/progress/compare-form.tsx";
import { Drawing } from "#web/features/progress/drawing.tsx";
import {
  type FigureAddress,
  filterNames,
  searchOfFilters,
} from "#web/features/progress/figure-address.ts";
import { FigureDownloads } from "#web/features/progress/figure-downloads.tsx";
import { breakdownTitle, figureTitle, filterTexts } from "#web/features/progress/figure-names.ts";
import { FigureNotes } from "#web/features/progress/figure-notes.tsx";
import { FigureTable } from "#web/features/progress/figure-table.tsx";
import { HowComputed } from "#web/features/progress/how-computed.tsx";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { Trail } from "#web/features/progress/trail.tsx";
import { useFigure } from "#web/features/progress/use-figure.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { NotFoundPage } from "#web/shell/not-found-page.tsx";
import { ChoiceLinks } from "#web/ui/choice-links.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { useUrlFilters } from "#web/ui/use-url-filters.ts";

export type FigurePageProps = {
  readonly year: number;
  readonly figure: string;
  readonly by: readonly FigureAxis[];
};

/** One breakdown for itself: chart and table, files, how it is computed, how to cite it. */
export function FigurePage({ year, figure, by }: FigurePageProps) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const { filters } = useUrlFilters(filterNames);
  const address = { year, figure, by, filters };
  const { figure: shown, problem, reload } = useFigure(address);
  const title = figureTitle(figure, locale, words.figure);
  if (title === undefined) return <NotFoundPage />;
  const search = searchOfFilters(filters);
  const chosen = filterTexts(filters, locale, words.figure);
  return (
    <Page title={`${title}. ${breakdownTitle(by, words.figure)}`} wide>
      <Trail
        steps={[
          { href: departmentRoutes.progress(year), name: words.overview(year) },
          { href: departmentRoutes.figure(year, figure), name: title },
          ...(chosen.length > 0 && !by.includes("district")
            ? [{ href: departmentRoutes.figure(year, figure, search), name: chosen.join(" · ") }]
            : []),
        ]}
      />
      {problem && <ProblemNotice problem={problem} onRetry={reload} />}
      {shown === undefined && problem === undefined && <Loading />}
      {shown && <Shown figure={shown} address={address} title={title} />}
    </Page>
  );
}

type ShownProps = {
  readonly figure: FigureReply;
  readonly address: FigureAddress;
  readonly title: string;
};

function Shown({ figure, address, title }: ShownProps) {
  const [search] = useSearchParams();
  const { by, filters } = address;
  const drawing =
    figure.drawings.find(({ chart }) => chart === search.get("chart")) ?? figure.drawings[0];
  const isTable = search.get("view") === "table" || drawing === undefined;
  return (
    <>
      <p className="lead">{figure.takeaway.replace(`${title}. `, "")}</p>
      <p className="hint">{figure.subtitle.join(" · ")}</p>
      <Views figure={figure} address={address} isTable={isTable} chart={drawing?.chart} />
      <div className="figure-views">
        {!isTable && drawing && <Drawing drawing={drawing} />}
        <FigureTable figure={figure} filters={filters} />
      </div>
      <FigureNotes figure={figure} />
      <FigureDownloads address={address} title={title} chart={drawing?.chart} />
      {by.length === 1 && by[0] === "district" && <CompareForm address={address} />}
      <HowComputed figure={figure} />
    </>
  );
}

type ViewsProps = Omit<ShownProps, "title"> & {
  readonly isTable: boolean;
  readonly chart: string | undefined;
};

/** Chart or table, and which chart: kept in the address. */
function Views({ figure, address, isTable, chart }: ViewsProps) {
  const words = useMessages(progressCatalogue);
  const { year, figure: id, by, filters } = address;
  const hrefOf = (more: Readonly<Record<string, string>>) =>
    departmentRoutes.figureBy(year, id, by, `?${new URLSearchParams({ ...filters, ...more })}`);
  return (
    <div className="controls no-print">
      <ChoiceLinks
        label={words.view}
        choices={[
          { href: hrefOf({ view: "chart" }), label: words.views.chart, current: !isTable },
          { href: hrefOf({ view: "table" }), label: words.views.table, current: isTable },
        ]}
      />
      {!isTable && figure.drawings.length > 1 && (
        <ChoiceLinks
          label={words.drawing}
          choices={figure.drawings.map((each) => ({
            href: hrefOf({ view: "chart", chart: each.chart }),
            label: words.drawings[each.chart],
            current: each.chart === chart,
          }))}
        />
      )}
    </div>
  );
}
