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
import { formsMet } from "#web/features/file/forms-met.ts";
import { isSameEntries } from "#web/features/file/merge-answers.ts";

/** One form of the year: as the server tells it, and its draft. */
type FormState = { readonly view: ReturnView; readonly draft: DraftKeeper };

/** A form that was opened: with what it asks. */
export type FormWork = FormState & { readonly definition: FormDefinition };

export type WorkbookState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly problem: ApiProblem }
  | {
      readonly kind: "ready";
      readonly list: TaskList;
      /** Those that were opened, in the order they are met and sent. */
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
  const definitions = new Map<AnnualFormId, FormDefinition>();
  let shelf: ReadonlyMap<AnnualFormId, FormState> = new Map();
  let state: WorkbookState = { kind: "loading" };
  const set = (next: WorkbookState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  function meetForm(view: ReturnView): FormState {
    const known = shelf.get(view.form);
    if (known) {
      known.draft.meet(heldOf(view));
      return { view, draft: known.draft };
    }
    const draft = createDraftKeeper(heldOf(view), {
      save: dependencies.save(view.form),
      copies: dependencies.copies(view.form),
      later: dependencies.later,
    });
    // A new object tells whoever watches the whole workbook.
    draft.subscribe(() => set({ ...state }));
    return { view, draft };
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
    const works = views.flatMap((view) => (view.ok ? [meetForm(view.reply)] : []));
    shelf = new Map(works.map((work) => [work.view.form, work]));
    await loadDefinitions([]);
    set({ kind: "ready", list: list.reply, forms: openedForms() });
  }

  /** Loads what forms ask. Until then only the server's word on them is known. */
  async function open(forms: readonly AnnualFormId[]): Promise<void> {
    if (state.kind !== "ready") return;
    await loadDefinitions(forms);
    set({ ...state, forms: openedForms() });
  }

  /** With a form come those sent before it that it is checked against, when they have a draft. */
  async function loadDefinitions(forms: readonly AnnualFormId[]): Promise<void> {
    const missing = forms.filter((form) => shelf.has(form) && !definitions.has(form));
    await Promise.all(
      missing.map(async (form) => definitions.set(form, await dependencies.loadForm(form))),
    );
    const order = [...shelf.keys()];
    const met = [...definitions].flatMap(([form, definition]) =>
      formsMet(definition).filter((other) => order.indexOf(other) < order.indexOf(form)),
    );
    const drafted = met.filter((form) => !definitions.has(form) && hasDraft(form));
    if (drafted.length > 0) await loadDefinitions([...new Set(drafted)]);
  }

  function openedForms(): ReadonlyMap<AnnualFormId, FormWork> {
    const opened = [...shelf].flatMap(([form, work]) => {
      const definition = definitions.get(form);
      return definition ? [[form, { ...work, definition }] as const] : [];
    });
    return new Map(opened);
  }

  function hasDraft(form: AnnualFormId): boolean {
    const work = shelf.get(form);
    if (!work) return false;
    const { answers } = work.draft.read().body;
    return work.view.draft !== undefined || !isSameEntries(answers, work.view.answers ?? {});
  }

  /** A screen that works is not taken away because it could not be made fresher. */
  function failUnlessReady(problem: ApiProblem) {
    if (state.kind !== "ready") set({ kind: "failed", problem });
  }

  /** Reads forms that have arrived at the server: what was typed of them is in force now. */
  async function restart(forms: readonly AnnualFormId[]): Promise<void> {
    for (const form of forms) {
      const view = await dependencies.readForm(form);
      if (view.ok) shelf.get(form)?.draft.restart(heldOf(view.reply));
    }
    await refresh();
  }

  const drafts = () => [...shelf.values()];

  return {
    read: () => state,
    refresh,
    open,
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
