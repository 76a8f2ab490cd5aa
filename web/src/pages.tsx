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
const CampaignFeature = lazy(async () => ({
  default: (await import("#web/features/campaign/campaign-feature.tsx")).CampaignFeature,
}));
const ProgressFeature = lazy(async () => ({
  default: (await import("#web/features/progress/progress-feature.tsx")).ProgressFeature,
}));
const StatisticsFeature = lazy(async () => ({
  default: (await import("#web/features/progress/statistics-feature.tsx")).StatisticsFeature,
}));
const ReviewFeature = lazy(async () => ({
  default: (await import("#web/features/review/review-feature.tsx")).ReviewFeature,
}));
const RegisterFeature = lazy(async () => ({
  default: (await import("#web/features/register/register-feature.tsx")).RegisterFeature,
}));
const ExportsFeature = lazy(async () => ({
  default: (await import("#web/features/exports/exports-feature.tsx")).ExportsFeature,
}));
const PeopleFeature = lazy(async () => ({
  default: (await import("#web/features/people/people-feature.tsx")).PeopleFeature,
}));
const OutreachFeature = lazy(async () => ({
  default: (await import("#web/features/outreach/outreach-feature.tsx")).OutreachFeature,
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
        <Route path="/campaign/:year/(letters|reminders)/*?">
          <SignedIn>
            <OutreachFeature />
          </SignedIn>
        </Route>
        <Route path="/campaign/:year?">
          <SignedIn>
            <CampaignFeature />
          </SignedIn>
        </Route>
        <Route path="/campaign/:year/(enterprises|settings|final)">
          <SignedIn>
            <CampaignFeature />
          </SignedIn>
        </Route>
        <Route path="/progress/*?">
          <SignedIn>
            <ProgressFeature />
          </SignedIn>
        </Route>
        <Route path="/campaign/:year/statistics/*?">
          <SignedIn>
            <StatisticsFeature />
          </SignedIn>
        </Route>
        <Route path="/review/:bin/:year/*?">
          <SignedIn>
            <ReviewFeature />
          </SignedIn>
        </Route>
        <Route path="/register/*?">
          <SignedIn>
            <RegisterFeature />
          </SignedIn>
        </Route>
        <Route path="/exports/*?">
          <SignedIn>
            <ExportsFeature />
          </SignedIn>
        </Route>
        <Route path="/(people|audit|invitation)/*?">
          <SignedIn>
            <PeopleFeature />
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
