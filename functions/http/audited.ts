import type { AuditEntry } from "#functions/audit/audit-repository.ts";
import type { ApiEvent } from "#functions/http/request.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { Problem } from "#shared/api/problem.ts";

export type AddToAudit = (entry: AuditEntry) => Promise<void>;

type Asked = {
  readonly contract: ApiContract;
  readonly event: ApiEvent;
  readonly addToAudit: AddToAudit | undefined;
  readonly now: Clock;
};

/**
 * Answers, and keeps in the audit list that it was asked: an answer that could not be kept there is
 * not given. Enterprises about themselves are not audited; their events say who acted.
 */
export async function audited<Answer>(
  asked: Asked,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  const { contract, addToAudit } = asked;
  const entry = entryOf(asked);
  if (entry === undefined) return answer();
  if (addToAudit === undefined) throw new RangeError(`${contract.id} lacks an audit list`);
  try {
    const answered = await answer();
    await addToAudit({ ...entry, outcome: "done" });
    return answered;
  } catch (error) {
    if (error instanceof Problem) await addToAudit({ ...entry, outcome: error.code });
    throw error;
  }
}

/** Nothing when the contract is not audited or an enterprise asks. */
function entryOf({ contract, event, now }: Asked): Omit<AuditEntry, "outcome"> | undefined {
  const { audit, id } = contract;
  const { caller } = event;
  if (audit === undefined || caller === undefined || caller.role === "enterprise") return;
  return {
    at: now().toISOString(),
    actor: caller.id,
    role: caller.role,
    kind: audit,
    what: id,
    ...subjectOf(event),
  };
}

type Subject = Pick<AuditEntry, "bin" | "year" | "form" | "subject">;

/** What it was about, as path and query name it; a malformed year is left out. */
function subjectOf({ pathParameters, queryStringParameters }: ApiEvent): Subject {
  const { bin, year, form, ...others } = pathParameters ?? {};
  const of = year ?? queryStringParameters?.["year"] ?? "";
  const subject = Object.values(others).join("/");
  return {
    ...(bin !== undefined && { bin }),
    ...(form !== undefined && { form }),
    ...(/^20\d{2}$/.test(of) && { year: Number(of) }),
    ...(subject !== "" && { subject }),
  };
}
