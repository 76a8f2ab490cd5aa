import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { agreement } from "#shared/agreements/current.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { Loading } from "#web/ui/loading.tsx";
import "#web/features/outreach/outreach.css";

const RemindersPage = lazy(async () => ({
  default: (await import("#web/features/outreach/reminders-page.tsx")).RemindersPage,
}));
const NewReminderPage = lazy(async () => ({
  default: (await import("#web/features/outreach/new-reminder-page.tsx")).NewReminderPage,
}));
const ReminderPage = lazy(async () => ({
  default: (await import("#web/features/outreach/reminder-page.tsx")).ReminderPage,
}));
const LettersPage = lazy(async () => ({
  default: (await import("#web/features/outreach/letters-page.tsx")).LettersPage,
}));
const RunPage = lazy(async () => ({
  default: (await import("#web/features/outreach/run-page.tsx")).RunPage,
}));

/** Letters with codes and reminders. */
export function OutreachFeature() {
  const latest = Math.max(...agreement.periodYears);
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/campaign/:year/reminders">
          {({ year }) => <RemindersPage year={Number(year)} key={year} />}
        </Route>
        <Route path="/campaign/:year/reminders/new">
          {({ year }) => <NewReminderPage year={Number(year)} key={year} />}
        </Route>
        <Route path="/campaign/:year/reminders/:id">
          {({ year, id }) => <ReminderPage year={Number(year)} id={id} key={id} />}
        </Route>
        <Route path="/campaign/:year/letters">
          {({ year }) => <LettersPage year={Number(year)} key={year} />}
        </Route>
        <Route path="/campaign/:year/letters/:id">
          {({ year, id }) => <RunPage year={Number(year)} id={id} key={id} />}
        </Route>
        <Route>
          <Redirect to={departmentRoutes.campaign(latest)} replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
