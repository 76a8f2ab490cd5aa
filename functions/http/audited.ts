import type { AuditEntry } from "#functions/audit/audit-repository.ts";
import type { ApiEvent } from "#functions/http/request.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { Problem } from "#shared/api/problem.ts";

export type AddToAudit = (entry: AuditEntry) => Promise<void>;

/**
 * Answers, and keeps in the audit list that it was asked: an answer that could not be kept there is
 * not given. Enterprises about themselves are not audited; their events say who acted.
 */
export async function audited<Answer>(
  { audit, id }: ApiContract,
  event: ApiEvent,
  addToAudit: AddToAudit | undefined,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  const { caller } = event;
  if (audit === undefined || caller === undefined || caller.role === "enterprise") return answer();
  if (addToAudit === undefined) throw new RangeError(`${id} is audited without an audit list`);
  const { bin, year, form, ...others } = event.pathParameters ?? {};
  const of = year ?? event.queryStringParameters?.["year"];
  const subject = Object.values(others).join("/");
  const keep = (outcome: string) =>
    addToAudit({
      at: new Date().toISOString(),
      actor: caller.id,
      role: caller.role as AuditEntry["role"],
      kind: audit,
      what: id,
      outcome,
      ...(bin !== undefined && { bin }),
      ...(form !== undefined && { form }),
      ...(of !== undefined && /^20\d{2}$/.test(of) && { year: Number(of) }),
      ...(subject !== "" && { subject }),
    });
  try {
    const answered = await answer();
    await keep("done");
    return answered;
  } catch (error) {
    if (error instanceof Problem) await keep(error.code);
    throw error;
  }
}
