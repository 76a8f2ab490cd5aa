import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { Redirect, Route, Switch, useParams } from "wouter";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { type EnterpriseYear, paths } from "#web/features/file/paths.ts";
import { useWorkbook, WorkbookProvider } from "#web/features/file/use-workbook.tsx";
import { Loading } from "#web/ui/loading.tsx";
import "#web/features/file/file.css";

/* Each page comes when it is opened: the task list needs neither the form library nor the rules. */
const CheckPage = lazy(async () => ({
  default: (await import("#web/features/file/check-page.tsx")).CheckPage,
}));
const FastPage = lazy(async () => ({
  default: (await import("#web/features/file/fast-page.tsx")).FastPage,
}));
const FormStart = lazy(async () => ({
  default: (await import("#web/features/file/form-start.tsx")).FormStart,
}));
const HistoryPage = lazy(async () => ({
  default: (await import("#web/features/file/history-page.tsx")).HistoryPage,
}));
const ObjectionPage = lazy(async () => ({
  default: (await import("#web/features/file/objection-page.tsx")).ObjectionPage,
}));
const ReceiptPage = lazy(async () => ({
  default: (await import("#web/features/file/receipt-page.tsx")).ReceiptPage,
}));
const SectionPage = lazy(async () => ({
  default: (await import("#web/features/file/section-page.tsx")).SectionPage,
}));
const SendPage = lazy(async () => ({
  default: (await import("#web/features/file/send-page.tsx")).SendPage,
}));
const SendingPage = lazy(async () => ({
  default: (await import("#web/features/file/sending-page.tsx")).SendingPage,
}));
const TaskListPage = lazy(async () => ({
  default: (await import("#web/features/file/task-list-page.tsx")).TaskListPage,
}));
const UnusualPage = lazy(async () => ({
  default: (await import("#web/features/file/unusual-page.tsx")).UnusualPage,
}));
const WithdrawalPage = lazy(async () => ({
  default: (await import("#web/features/file/withdrawal-page.tsx")).WithdrawalPage,
}));

const root = "/enterprises/:bin/:year";

/** Filing of an enterprise's annual return: everything below `/enterprises/:bin/:year`. */
export function FileFeature() {
  const { bin = "", year = "" } = useParams<{ bin: string; year: string }>();
  const of = { bin, year: Number(year) };
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        {/* A receipt stands by itself: it is read long after the year's work is over. */}
        <Route path={`${root}/receipts/:filing`}>
          {({ filing }) => <ReceiptPage of={of} filing={filing} />}
        </Route>
        <Route>
          <WorkbookProvider key={`${bin} ${year}`} {...of}>
            <Suspense fallback={<Loading />}>
              <YearPages />
            </Suspense>
          </WorkbookProvider>
        </Route>
      </Switch>
    </Suspense>
  );
}

function YearPages() {
  const { of } = useWorkbook();
  return (
    <Switch>
      <Route path={root}>
        <Opened>
          <TaskListPage />
        </Opened>
      </Route>
      <Route path={`${root}/objection`} component={ObjectionPage} />
      <Route path={`${root}/send`}>
        <Opened>
          <SendPage />
        </Opened>
      </Route>
      <Route path={`${root}/send/:filing`}>
        {({ filing }) => (
          <Opened>
            <SendingPage filing={filing} />
          </Opened>
        )}
      </Route>
      <Route path={`${root}/:form/*?`}>
        {({ form }) => {
          const known = annualFormIds.find((id) => id === form);
          return known ? <FormPages of={of} form={known} /> : <Redirect to={paths.tasks(of)} />;
        }}
      </Route>
    </Switch>
  );
}

type OpenedProps = {
  /** The one form that the page is about; absent: all of the year. */
  readonly form?: AnnualFormId;
  readonly children: ReactNode;
};

/** A page whose forms are loaded first; how one follows another only a page of all can tell. */
function Opened({ form, children }: OpenedProps) {
  const { list, forms, workbook } = useWorkbook();
  const missing = list.forms
    .map((task) => task.form)
    .filter((id) => (form === undefined || id === form) && !forms.has(id));
  const wanted = missing.join(" ");
  const [fault, setFault] = useState<{ readonly reason: unknown }>();
  // A file on its way is outside of rendering.
  useEffect(() => {
    const ids = annualFormIds.filter((id) => wanted.split(" ").includes(id));
    workbook.open(ids).catch((reason: unknown) => setFault({ reason }));
  }, [workbook, wanted]);
  if (fault) throw fault.reason;
  return missing.length > 0 ? <Loading /> : children;
}

type FormPagesProps = { readonly of: EnterpriseYear; readonly form: AnnualFormId };

function FormPages({ of, form }: FormPagesProps) {
  const { list } = useWorkbook();
  if (!list.forms.some((task) => task.form === form)) return <Redirect to={paths.tasks(of)} />;
  const own = `${root}/:form`;
  return (
    <Switch>
      <Route path={`${own}/last-year`}>
        <Opened>
          <FastPage key={form} form={form} />
        </Opened>
      </Route>
      <Route path={`${own}/check`}>
        <Opened>
          <CheckPage key={form} form={form} />
        </Opened>
      </Route>
      <Route>
        <Opened form={form}>
          <OneFormPages of={of} form={form} />
        </Opened>
      </Route>
    </Switch>
  );
}

function OneFormPages({ of, form }: FormPagesProps) {
  const own = `${root}/:form`;
  return (
    <Switch>
      <Route path={own}>
        <FormStart key={form} form={form} />
      </Route>
      <Route path={`${own}/sections/:section`}>
        {({ section }) => <SectionPage key={`${form} ${section}`} form={form} section={section} />}
      </Route>
      <Route path={`${own}/unusual`}>
        <UnusualPage key={form} form={form} />
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
