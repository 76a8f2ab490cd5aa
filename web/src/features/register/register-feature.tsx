import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { agreement } from "#shared/agreements/current.ts";
import { paths } from "#web/features/register/paths.ts";
import { Loading } from "#web/ui/loading.tsx";
import "#web/features/register/register.css";

const CardPage = lazy(async () => ({
  default: (await import("#web/features/register/card-page.tsx")).CardPage,
}));
const CodePage = lazy(async () => ({
  default: (await import("#web/features/register/code-page.tsx")).CodePage,
}));
const DecisionPage = lazy(async () => ({
  default: (await import("#web/features/register/decision-page.tsx")).DecisionPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import("#web/features/register/import-page.tsx")).ImportPage,
}));
const MemberPage = lazy(async () => ({
  default: (await import("#web/features/register/member-page.tsx")).MemberPage,
}));
const ObjectionsPage = lazy(async () => ({
  default: (await import("#web/features/register/objections-page.tsx")).ObjectionsPage,
}));
const QuotaPage = lazy(async () => ({
  default: (await import("#web/features/register/quota-page.tsx")).QuotaPage,
}));
const RunPage = lazy(async () => ({
  default: (await import("#web/features/register/run-page.tsx")).RunPage,
}));
const ScopePage = lazy(async () => ({
  default: (await import("#web/features/register/scope-page.tsx")).ScopePage,
}));
const SearchPage = lazy(async () => ({
  default: (await import("#web/features/register/search-page.tsx")).SearchPage,
}));

/** The register of enterprises, year by year: everything below `/register`. */
export function RegisterFeature() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/register/:year/*?">
          {({ year }) => (/^20\d{2}$/.test(year) ? <YearPages year={Number(year)} /> : <ToYear />)}
        </Route>
        <Route>
          <ToYear />
        </Route>
      </Switch>
    </Suspense>
  );
}

function ToYear() {
  return <Redirect to={paths.search(Math.max(...agreement.periodYears))} replace />;
}

const root = "/register/:year";

/** Each page is made anew for what it is about, so that nothing typed wanders to another. */
function YearPages({ year }: { readonly year: number }) {
  return (
    <Switch>
      <Route path={root}>
        <SearchPage key={year} year={year} />
      </Route>
      <Route path={`${root}/import`}>
        <ImportPage key={year} year={year} />
      </Route>
      <Route path={`${root}/import/:id`}>
        {({ id }) => <RunPage key={id} year={year} id={id} />}
      </Route>
      <Route path={`${root}/objections`}>
        <ObjectionsPage year={year} />
      </Route>
      <Route path={`${root}/objections/:bin`}>
        {({ bin }) => <DecisionPage key={`${bin} ${year}`} year={year} bin={bin} />}
      </Route>
      <Route path={`${root}/enterprises/:bin/*?`}>
        {({ bin }) => <EnterprisePages key={`${bin} ${year}`} year={year} bin={bin} />}
      </Route>
      <Route>
        <Redirect to={paths.search(year)} replace />
      </Route>
    </Switch>
  );
}

function EnterprisePages({ year, bin }: { readonly year: number; readonly bin: string }) {
  const card = `${root}/enterprises/:bin`;
  return (
    <Switch>
      <Route path={card}>
        <CardPage year={year} bin={bin} />
      </Route>
      <Route path={`${card}/scope`}>
        <ScopePage year={year} bin={bin} />
      </Route>
      <Route path={`${card}/quota`}>
        <QuotaPage year={year} bin={bin} />
      </Route>
      <Route path={`${card}/code`}>
        <CodePage year={year} bin={bin} />
      </Route>
      <Route path={`${card}/members/:member`}>
        {({ member }) => <MemberPage year={year} bin={bin} member={member} />}
      </Route>
      <Route>
        <Redirect to={paths.card(year, bin)} replace />
      </Route>
    </Switch>
  );
}
