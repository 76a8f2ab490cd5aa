import { Redirect } from "wouter";
import { nameplate } from "#shared/agreements/current-nameplate.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { routes } from "#web/routes.ts";
import { type Me, useMe } from "#web/session/me.tsx";
import { useSession } from "#web/session/use-session.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { WelcomePage } from "#web/shell/welcome-page.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";

/** Takes each person to where their work is; a visitor learns what this is. */
export function HomePage() {
  const state = useSession();
  const { answered, reload } = useMe();
  if (state === "signed-out") return <WelcomePage />;
  if (answered === undefined) return <Loading />;
  if (!answered.ok) {
    if (state === "expired") return <WelcomePage />;
    return <ProblemPage problem={answered.problem} onRetry={reload} />;
  }
  const start = startOf(answered.reply);
  return start === undefined ? (
    <NothingYetPage me={answered.reply} />
  ) : (
    <Redirect to={start} replace />
  );
}

function startOf({ memberships }: Me): string | undefined {
  if (memberships.length === 0) return routes.enrol;
  const roles = memberships.map(({ role }) => role);
  if (roles.includes("officer"))
    return departmentRoutes.campaign(Math.max(...nameplate.periodYears));
  return roles.includes("enterprise") ? routes.enterprises : undefined;
}

function NothingYetPage({ me }: { readonly me: Me }) {
  const { roles } = useMessages(shellCatalogue);
  const role = me.memberships[0]?.role === "inspector" ? "inspector" : "party";
  return (
    <Page title={roles.title}>
      <Notification tone="info" title={roles[role]} />
    </Page>
  );
}
