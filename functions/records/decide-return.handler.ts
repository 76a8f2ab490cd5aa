import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { requestError } from "#functions/http/request-errors.ts";
import { type DecideReturnDependencies, decideReturn } from "#functions/records/decide-return.ts";
import { recordedReply } from "#functions/records/receipt-of.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import { fieldsOf, hasOther, otherKeyOf } from "#shared/answers/walk-form.ts";
import { decideReturnContract } from "#shared/api/decide-return.ts";
import { Problem } from "#shared/api/problem.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Comment } from "#shared/records/event.ts";
import type { Locale } from "#shared/text/locale.ts";

export function decideReturnEndpoint(dependencies: DecideReturnDependencies): Endpoint {
  return endpoint(decideReturnContract, async ({ params, body, caller, idempotency, locale }) => {
    requireFieldsOf(params.form, body.comments, locale);
    return recordedReply(
      await decideReturn({ ...params, ...body, caller, idempotency }, dependencies),
    );
  });
}

/**
 * A comment stands beside a field of the form, or beside the text of an `other` choice.
 *
 * @throws Problem `request/invalid` naming every comment that would stand nowhere.
 */
function requireFieldsOf(form: AnnualFormId, comments: readonly Comment[], locale: Locale): void {
  const fields = fieldsOf(formById[form]);
  const keys = new Set([
    ...fields.map(({ id }) => id),
    ...fields.filter(hasOther).map(({ id }) => otherKeyOf(id)),
  ]);
  const errors = comments.flatMap(({ field }, place) =>
    keys.has(field) ? [] : [requestError(`comments.${place}.field`, "not-an-option", locale)],
  );
  if (errors.length > 0) throw new Problem("request/invalid", { errors });
}
