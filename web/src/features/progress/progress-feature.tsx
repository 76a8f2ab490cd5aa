import { Redirect, Route, Switch } from "wouter";
import { agreement } from "#shared/agreements/current.ts";
import { ProgressPage } from "#web/features/progress/progress-page.tsx";
import { routes } from "#web/routes.ts";

/** What the department sees. */
export function ProgressFeature() {
  const latest = Math.max(...agreement.periodYears);
  return (
    <Switch>
      <Route path="/progress/:year">
        {({ year }) =>
          agreement.periodYears.includes(Number(year)) ? (
            <ProgressPage year={Number(year)} key={year} />
          ) : (
            <Redirect to={routes.progress(latest)} replace />
          )
        }
      </Route>
      <Route>
        <Redirect to={routes.progress(latest)} replace />
      </Route>
    </Switch>
  );
}
