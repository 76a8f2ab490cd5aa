import type { TaskList } from "#shared/api/list-returns.ts";
import type { DraftView, ReturnView } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Answered, ApiProblem } from "#web/api/api-problem.ts";
import {
  createDraftKeeper,
  type DraftKeeper,
  type DraftKeeperDependencies,
} from "#web/features/file/draft-keeper.ts";
import type { DraftBody, HeldDraft } from "#web/features/file/draft-state.ts";

/** One form of the year: what it asks, as the server tells it, and its draft. */
export type FormWork = {
  readonly definition: FormDefinition;
  readonly view: ReturnView;
  readonly draft: DraftKeeper;
};

export type WorkbookState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly problem: ApiProblem }
  | {
      readonly kind: "ready";
      readonly list: TaskList;
      /** In the order they are met and sent. */
      readonly forms: ReadonlyMap<AnnualFormId, FormWork>;
    };

export type WorkbookDependencies = {
  readonly readList: () => Promise<Answered<TaskList>>;
  readonly readForm: (form: AnnualFormId) => Promise<Answered<ReturnView>>;
  readonly loadForm: (form: AnnualFormId) => Promise<FormDefinition>;
  readonly save: (form: AnnualFormId) => DraftKeeperDependencies["save"];
  readonly copies: (form: AnnualFormId) => DraftKeeperDependencies["copies"];
  readonly later: DraftKeeperDependencies["later"];
};

export type Workbook = ReturnType<typeof createWorkbook>;

/**
 * Everything of one enterprise and year that is on this screen. It stands above pages and
 * languages, so that neither a step back nor another language loses what was typed.
 */
export function createWorkbook(dependencies: WorkbookDependencies) {
  const listeners = new Set<() => void>();
  let state: WorkbookState = { kind: "loading" };
  const set = (next: WorkbookState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  async function openForm(view: ReturnView): Promise<FormWork> {
    const definition = await dependencies.loadForm(view.form);
    const known = state.kind === "ready" ? state.forms.get(view.form) : undefined;
    if (known) {
      known.draft.meet(heldOf(view));
      return { definition, view, draft: known.draft };
    }
    const draft = createDraftKeeper(heldOf(view), {
      save: dependencies.save(view.form),
      copies: dependencies.copies(view.form),
      later: dependencies.later,
    });
    // A new object tells whoever watches the whole workbook.
    draft.subscribe(() => set({ ...state }));
    return { definition, view, draft };
  }

  /** Reads everything anew; what is typed is joined with what the server holds by now. */
  async function refresh(): Promise<void> {
    const list = await dependencies.readList();
    if (!list.ok) return failUnlessReady(list.problem);
    const views = await Promise.all(
      list.reply.forms.map(({ form }) => dependencies.readForm(form)),
    );
    const refused = views.find((view) => !view.ok);
    if (refused && !refused.ok) return failUnlessReady(refused.problem);
    const works = await Promise.all(
      views.flatMap((view) => (view.ok ? [openForm(view.reply)] : [])),
    );
    set({
      kind: "ready",
      list: list.reply,
      forms: new Map(works.map((work) => [work.view.form, work])),
    });
  }

  /** A screen that works is not taken away because it could not be made fresher. */
  function failUnlessReady(problem: ApiProblem) {
    if (state.kind !== "ready") set({ kind: "failed", problem });
  }

  /** Reads forms that have arrived at the server: what was typed of them is in force now. */
  async function restart(forms: readonly AnnualFormId[]): Promise<void> {
    for (const form of forms) {
      const view = await dependencies.readForm(form);
      const work = state.kind === "ready" ? state.forms.get(form) : undefined;
      if (view.ok) work?.draft.restart(heldOf(view.reply));
    }
    await refresh();
  }

  const drafts = () => (state.kind === "ready" ? [...state.forms.values()] : []);

  return {
    read: () => state,
    refresh,
    restart,
    flush: async () => {
      await Promise.all(drafts().map(({ draft }) => draft.flush()));
    },
    close: () => {
      for (const { draft } of drafts()) draft.close();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** What the server holds of a form that is not sent: its draft, else the answers in force. */
export function heldOf(view: ReturnView): HeldDraft {
  if (view.draft) return heldOfDraft(view.draft);
  return {
    body: { answers: view.answers ?? {}, explanations: view.explanations ?? {} } as DraftBody,
    version: null,
  };
}

export function heldOfDraft(draft: DraftView): HeldDraft {
  return {
    body: { answers: draft.answers, explanations: draft.explanations } as DraftBody,
    version: draft.version,
    savedAt: draft.savedAt,
    savedByYou: draft.savedBy.you,
  };
}
