import { Route, Switch } from "wouter";
import { StatisticPage } from "#web/features/progress/statistic-page.tsx";
import { StatisticsPage } from "#web/features/progress/statistics-page.tsx";

/** Official figures of a year: what there is, and entering one. */
export function StatisticsFeature() {
  return (
    <Switch>
      <Route path="/campaign/:year/statistics">
        {({ year }) => <StatisticsPage year={Number(year)} key={year} />}
      </Route>
      <Route path="/campaign/:year/statistics/:indicator">
        {({ year, indicator }) => (
          <StatisticPage year={Number(year)} indicator={indicator} key={`${year} ${indicator}`} />
        )}
      </Route>
    </Switch>
  );
}
