import { Redirect, Route, Switch } from "wouter";
import { agreement } from "#shared/agreements/current.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { axesOf } from "#web/features/progress/figure-address.ts";
import { FigurePage } from "#web/features/progress/figure-page.tsx";
import { HubPage } from "#web/features/progress/hub-page.tsx";
import { ProgressPage } from "#web/features/progress/progress-page.tsx";
import { NotFoundPage } from "#web/shell/not-found-page.tsx";

const isKnown = (year: string): boolean => agreement.periodYears.includes(Number(year));

/** How far the city has come: the overview, an indicator in all its breakdowns, one of them. */
export function ProgressFeature() {
  const latest = Math.max(...agreement.periodYears);
  return (
    <Switch>
      <Route path="/progress/:year">
        {({ year }) =>
          isKnown(year) ? (
            <ProgressPage year={Number(year)} key={year} />
          ) : (
            <Redirect to={departmentRoutes.progress(latest)} replace />
          )
        }
      </Route>
      <Route path="/progress/:year/:figure">
        {({ year, figure }) =>
          isKnown(year) ? (
            <HubPage year={Number(year)} figure={figure} key={`${year} ${figure}`} />
          ) : (
            <NotFoundPage />
          )
        }
      </Route>
      <Route path="/progress/:year/:figure/:by">
        {({ year, figure, by }) => {
          const axes = axesOf(decodeURIComponent(by));
          if (!isKnown(year) || axes === undefined) return <NotFoundPage />;
          const key = [year, figure, by].join(" ");
          return <FigurePage year={Number(year)} figure={figure} by={axes} key={key} />;
        }}
      </Route>
      <Route>
        <Redirect to={departmentRoutes.progress(latest)} replace />
      </Route>
    </Switch>
  );
}
