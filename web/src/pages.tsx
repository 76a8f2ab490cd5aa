import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import { routes } from "#web/routes.ts";
import { useMe } from "#web/session/me.tsx";
import { pathHere } from "#web/session/path-here.ts";
import { session } from "#web/session/session.ts";
import { useSession } from "#web/session/use-session.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Loading } from "#web/ui/loading.tsx";

const AccessibilityPage = lazy(async () => ({
  default: (await import("#web/shell/accessibility-page.tsx")).AccessibilityPage,
}));
const HelpPage = lazy(async () => ({
  default: (await import("#web/shell/help-page.tsx")).HelpPage,
}));
const SignInPage = lazy(async () => ({
  default: (await import("#web/shell/sign-in-page.tsx")).SignInPage,
}));
const SignedInPage = lazy(async () => ({
  default: (await import("#web/shell/signed-in-page.tsx")).SignedInPage,
}));
const HomePage = lazy(async () => ({
  default: (await import("#web/shell/home-page.tsx")).HomePage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import("#web/shell/not-found-page.tsx")).NotFoundPage,
}));
const EnrolFeature = lazy(async () => ({
  default: (await import("#web/features/enrol/enrol-feature.tsx")).EnrolFeature,
}));
const FileFeature = lazy(async () => ({
  default: (await import("#web/features/file/file-feature.tsx")).FileFeature,
}));
const DepartmentPages = lazy(async () => ({
  default: (await import("#web/department-pages.tsx")).DepartmentPages,
}));

/** Which page an address shows. What a visitor needs first is here; the rest comes when opened. */
export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/sign-in" component={SignInPage} />
        <Route path="/signed-in" component={SignedInPage} />
        <Route path="/help" component={HelpPage} />
        <Route path="/accessibility" component={AccessibilityPage} />
        <Route path="/enterprises/:bin/:year/*?">
          <SignedIn>
            <FileFeature />
          </SignedIn>
        </Route>
        <Route path="/(enrol|enterprises)/*?">
          <SignedIn>
            <EnrolFeature />
          </SignedIn>
        </Route>
        <Route path="/(campaign|progress|review|register|exports|people|audit|invitation)/*?">
          <SignedIn>
            <DepartmentPages />
          </SignedIn>
        </Route>
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}

/** Pages that need a sign-in first. */
function SignedIn({ children }: { readonly children: ReactNode }) {
  const state = useSession();
  const { answered, reload } = useMe();
  if (answered?.ok) return children;
  if (state === "signed-out" || state === "expired") {
    return <LeadToSignIn />;
  }
  if (answered === undefined) return <Loading />;
  return <ProblemPage problem={answered.problem} onRetry={reload} />;
}

/**
 * Goes through the sign-in and back to the same address. It is kept in this tab, not in an address:
 * its fragment may hold an enrolment code, which must not reach a server's logs.
 */
function LeadToSignIn() {
  const [, navigate] = useLocation();
  // Leaving a page is not a part of drawing it.
  useEffect(() => {
    session.returnTo(pathHere());
    navigate(routes.signIn, { replace: true });
  }, [navigate]);
  return null;
}
