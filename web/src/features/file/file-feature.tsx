import { Redirect, Route, Switch, useParams } from "wouter";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { CheckPage } from "#web/features/file/check-page.tsx";
import { FastPage } from "#web/features/file/fast-page.tsx";
import { FormStart } from "#web/features/file/form-start.tsx";
import { HistoryPage } from "#web/features/file/history-page.tsx";
import { ObjectionPage } from "#web/features/file/objection-page.tsx";
import { type EnterpriseYear, paths } from "#web/features/file/paths.ts";
import { ReceiptPage } from "#web/features/file/receipt-page.tsx";
import { SectionPage } from "#web/features/file/section-page.tsx";
import { SendPage } from "#web/features/file/send-page.tsx";
import { SendingPage } from "#web/features/file/sending-page.tsx";
import { TaskListPage } from "#web/features/file/task-list-page.tsx";
import { UnusualPage } from "#web/features/file/unusual-page.tsx";
import { useWorkbook, WorkbookProvider } from "#web/features/file/use-workbook.tsx";
import { WithdrawalPage } from "#web/features/file/withdrawal-page.tsx";
import "#web/features/file/file.css";

const root = "/enterprises/:bin/:year";

/** Filing of an enterprise's annual return: everything below `/enterprises/:bin/:year`. */
export function FileFeature() {
  const { bin = "", year = "" } = useParams<{ bin: string; year: string }>();
  const of = { bin, year: Number(year) };
  return (
    <Switch>
      {/* A receipt stands by itself: it is read long after the year's work is over. */}
      <Route path={`${root}/receipts/:filing`}>
        {({ filing }) => <ReceiptPage of={of} filing={filing} />}
      </Route>
      <Route>
        <WorkbookProvider key={`${bin} ${year}`} {...of}>
          <YearPages />
        </WorkbookProvider>
      </Route>
    </Switch>
  );
}

function YearPages() {
  const { of } = useWorkbook();
  return (
    <Switch>
      <Route path={root} component={TaskListPage} />
      <Route path={`${root}/objection`} component={ObjectionPage} />
      <Route path={`${root}/send`} component={SendPage} />
      <Route path={`${root}/send/:filing`}>{({ filing }) => <SendingPage filing={filing} />}</Route>
      <Route path={`${root}/:form/*?`}>
        {({ form }) => {
          const known = annualFormIds.find((id) => id === form);
          return known ? <FormPages of={of} form={known} /> : <Redirect to={paths.tasks(of)} />;
        }}
      </Route>
    </Switch>
  );
}

type FormPagesProps = { readonly of: EnterpriseYear; readonly form: AnnualFormId };

function FormPages({ of, form }: FormPagesProps) {
  const { forms } = useWorkbook();
  if (!forms.has(form)) return <Redirect to={paths.tasks(of)} />;
  const own = `${root}/:form`;
  return (
    <Switch>
      <Route path={own}>
        <FormStart key={form} form={form} />
      </Route>
      <Route path={`${own}/last-year`}>
        <FastPage key={form} form={form} />
      </Route>
      <Route path={`${own}/sections/:section`}>
        {({ section }) => <SectionPage key={`${form} ${section}`} form={form} section={section} />}
      </Route>
      <Route path={`${own}/unusual`}>
        <UnusualPage key={form} form={form} />
      </Route>
      <Route path={`${own}/check`}>
        <CheckPage key={form} form={form} />
      </Route>
      <Route path={`${own}/history`}>
        <HistoryPage key={form} form={form} />
      </Route>
      <Route path={`${own}/withdrawal`}>
        <WithdrawalPage key={form} form={form} />
      </Route>
      <Route>
        <Redirect to={paths.form(of, form)} />
      </Route>
    </Switch>
  );
}
