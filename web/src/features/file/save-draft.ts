import type { DraftView } from "#shared/api/read-return.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { readReturn, saveDraft } from "#web/api/endpoints.ts";
import type { DraftKeeperDependencies, SaveOutcome } from "#web/features/file/draft-keeper.ts";
import type { EnterpriseYear } from "#web/features/file/paths.ts";
import { heldOf, heldOfDraft } from "#web/features/file/workbook.ts";

/** Saves drafts of one form on the server. */
export function draftSaver(
  of: EnterpriseYear,
  form: AnnualFormId,
): DraftKeeperDependencies["save"] {
  const params = { ...of, form };
  return async ({ answers, explanations }, version) => {
    const answered = await api(saveDraft)({
      params,
      body: jsonOf({ answers, explanations, version }),
    });
    if (answered.ok) return { kind: "saved", ...answered.reply };
    const { problem } = answered;
    if (problem.type === "draft/changed") return newerDraft(problem, params);
    return mayWorkLater(problem)
      ? { kind: "unreachable" }
      : { kind: "refused", code: problem.type };
  };
}

/** The draft that was saved meanwhile: told by the refusal, or read. */
async function newerDraft(
  { members }: ApiProblem,
  params: EnterpriseYear & { readonly form: AnnualFormId },
): Promise<SaveOutcome> {
  const { draft } = members as { readonly draft?: unknown };
  if (isDraft(draft)) return { kind: "changed", held: heldOfDraft(draft) };
  const answered = await api(readReturn)({ params });
  return answered.ok ? { kind: "changed", held: heldOf(answered.reply) } : { kind: "unreachable" };
}

/** Whether the same request may be answered otherwise in a while. */
export function mayWorkLater({ status, type }: ApiProblem): boolean {
  return (
    status === 0 ||
    status === 401 ||
    status === 429 ||
    status >= 500 ||
    type === "client/unexpected"
  );
}

const isDraft = (value: unknown): value is DraftView =>
  typeof value === "object" &&
  value !== null &&
  "answers" in value &&
  "version" in value &&
  "savedBy" in value;

/** Typed values are JSON by construction; the contract's type cannot know. */
const jsonOf = <Body>(body: Body) => body as never;
