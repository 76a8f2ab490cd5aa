import { Redirect, Route, Switch } from "wouter";
import { ChoosePage } from "#web/features/enrol/choose-page.tsx";
import { CodePage } from "#web/features/enrol/code-page.tsx";
import { ConfirmPage } from "#web/features/enrol/confirm-page.tsx";
import { routes } from "#web/routes.ts";

/** From a letter with a code to the enterprise's task list. */
export function EnrolFeature() {
  return (
    <Switch>
      <Route path="/enrol" component={CodePage} />
      <Route path="/enterprises" component={ChoosePage} />
      <Route path="/enterprises/:bin">{({ bin }) => <ConfirmPage bin={bin} key={bin} />}</Route>
      <Route>
        <Redirect to={routes.home} replace />
      </Route>
    </Switch>
  );
}
