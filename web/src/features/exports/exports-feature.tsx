import { Route, Switch } from "wouter";
import { ExportPage } from "#web/features/exports/export-page.tsx";
import { ExportsPage } from "#web/features/exports/exports-page.tsx";

/** Ordering exports and fetching their files. */
export function ExportsFeature() {
  return (
    <Switch>
      <Route path="/exports/:id">{({ id }) => <ExportPage id={id} key={id} />}</Route>
      <Route>
        <ExportsPage />
      </Route>
    </Switch>
  );
}
