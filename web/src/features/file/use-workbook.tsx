import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from "react";
import { loadForm } from "#shared/agreements/current-form-loaders.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { api } from "#web/api/client.ts";
import { listReturns, readReturn } from "#web/api/endpoints.ts";
import { localCopies } from "#web/features/file/device-store.ts";
import type { EnterpriseYear } from "#web/features/file/paths.ts";
import { type FormPlan, planFiling } from "#web/features/file/plan-filing.ts";
import { draftSaver } from "#web/features/file/save-draft.ts";
import {
  createWorkbook,
  type FormWork,
  type Workbook,
  type WorkbookState,
} from "#web/features/file/workbook.ts";
import { session } from "#web/session/session.ts";
import { Loading } from "#web/ui/loading.tsx";

type Ready = Extract<WorkbookState, { kind: "ready" }>;
type OpenWorkbook = EnterpriseYear & { readonly workbook: Workbook };

/* Seldom shown: it comes when it is. */
const UnreadYear = lazy(async () => ({
  default: (await import("#web/features/file/unread-year.tsx")).UnreadYear,
}));

const WorkbookContext = createContext<OpenWorkbook | undefined>(undefined);

export type WorkbookProviderProps = EnterpriseYear & { readonly children: ReactNode };

/** Opens an enterprise's year for the pages below, which are shown once it is read. */
export function WorkbookProvider({ bin, year, children }: WorkbookProviderProps) {
  const open = useMemo(() => ({ bin, year, workbook: openWorkbook({ bin, year }) }), [bin, year]);
  const { workbook } = open;
  const state = useSyncExternalStore(workbook.subscribe, workbook.read);
  // The server is outside of rendering, and so is a person who leaves the page.
  useEffect(() => {
    void workbook.refresh();
    const save = () => void workbook.flush();
    addEventListener("pagehide", save);
    addEventListener("online", save);
    document.addEventListener("visibilitychange", save);
    return () => {
      removeEventListener("pagehide", save);
      removeEventListener("online", save);
      document.removeEventListener("visibilitychange", save);
      save();
      workbook.close();
    };
  }, [workbook]);

  if (state.kind === "loading") return <Loading />;
  if (state.kind === "failed") {
    return (
      <Suspense fallback={<Loading />}>
        <UnreadYear of={open} problem={state.problem} onRetry={() => void workbook.refresh()} />
      </Suspense>
    );
  }
  // A page that is on its way must not take this one's effects down with it.
  return (
    <WorkbookContext.Provider value={open}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </WorkbookContext.Provider>
  );
}

/** The person on whose behalf things are kept on this device. */
export const ownerOf = (of: EnterpriseYear) => ({ ...of, person: session.subject() ?? "" });

function openWorkbook(of: EnterpriseYear): Workbook {
  return createWorkbook({
    readList: () => api(listReturns)({ params: of }),
    readForm: (form) => api(readReturn)({ params: { ...of, form } }),
    loadForm,
    save: (form) => draftSaver(of, form),
    copies: (form) => localCopies(localStorage, ownerOf(of), form),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** The year on this screen, what the server said of it and what to do with it. */
export function useWorkbook(): Ready & {
  readonly of: EnterpriseYear;
  readonly workbook: Workbook;
} {
  const open = useContext(WorkbookContext);
  if (open === undefined) throw new Error("No workbook is open here.");
  const state = useSyncExternalStore(open.workbook.subscribe, open.workbook.read);
  if (state.kind !== "ready") throw new Error("The workbook is not read yet.");
  const { bin, year, workbook } = open;
  const of = useMemo(() => ({ bin, year }), [bin, year]);
  return { ...state, of, workbook };
}

/** How every form of the year stands, as things are typed this moment. */
export function usePlans(): readonly FormPlan[] {
  const { forms, of } = useWorkbook();
  return plansOf(forms, of);
}

export function plansOf(
  forms: ReadonlyMap<AnnualFormId, FormWork>,
  of: EnterpriseYear,
): readonly FormPlan[] {
  const inHand = [...forms].map(([form, { definition, view, draft }]) => ({
    form,
    definition,
    view,
    body: draft.read().body,
  }));
  return planFiling(inHand, { ...of, filedOn: almatyDayOf(new Date().toISOString()) });
}
