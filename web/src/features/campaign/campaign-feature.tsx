import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { agreement } from "#shared/agreements/current.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { Loading } from "#web/ui/loading.tsx";
import "#web/features/campaign/campaign.css";

const MonitorPage = lazy(async () => ({
  default: (await import("#web/features/campaign/monitor-page.tsx")).MonitorPage,
}));
const ListPage = lazy(async () => ({
  default: (await import("#web/features/campaign/list-page.tsx")).ListPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import("#web/features/campaign/settings-page.tsx")).SettingsPage,
}));
const FinalPage = lazy(async () => ({
  default: (await import("#web/features/campaign/final-page.tsx")).FinalPage,
}));

/** What officers do with a campaign as a whole. */
export function CampaignFeature() {
  const latest = Math.max(...agreement.periodYears);
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/campaign/:year">{({ year }) => <MonitorPage year={year} key={year} />}</Route>
        <Route path="/campaign/:year/enterprises">
          {({ year }) => <ListPage year={year} key={year} />}
        </Route>
        <Route path="/campaign/:year/settings">
          {({ year }) => <SettingsPage year={year} key={year} />}
        </Route>
        <Route path="/campaign/:year/final">
          {({ year }) => <FinalPage year={year} key={year} />}
        </Route>
        <Route>
          <Redirect to={departmentRoutes.campaign(latest)} replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
