import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { departmentRoutes } from "#web/department-routes.ts";
import { Loading } from "#web/ui/loading.tsx";
import "#web/features/people/people.css";

const AcceptancePage = lazy(async () => ({
  default: (await import("#web/features/people/acceptance-page.tsx")).AcceptancePage,
}));
const AuditPage = lazy(async () => ({
  default: (await import("#web/features/people/audit-page.tsx")).AuditPage,
}));
const InvitePage = lazy(async () => ({
  default: (await import("#web/features/people/invite-page.tsx")).InvitePage,
}));
const PeoplePage = lazy(async () => ({
  default: (await import("#web/features/people/people-page.tsx")).PeoplePage,
}));
const RemovalPage = lazy(async () => ({
  default: (await import("#web/features/people/removal-page.tsx")).RemovalPage,
}));

/** Whom the department gives roles to, what they asked for, and where an invited person lands. */
export function PeopleFeature() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path={departmentRoutes.people} component={PeoplePage} />
        <Route path={departmentRoutes.invitePerson} component={InvitePage} />
        <Route path="/people/:role/:subject/removal">
          {({ role, subject }) => <RemovalPage role={role} subject={subject} />}
        </Route>
        <Route path={departmentRoutes.audit} component={AuditPage} />
        <Route path={departmentRoutes.invitation} component={AcceptancePage} />
        <Route>
          <Redirect to={departmentRoutes.people} replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
