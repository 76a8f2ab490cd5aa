import { randomUUID } from "node:crypto";
import { syntheticFiling } from "#functions/demo/synthetic-answers.ts";
import {
  type SyntheticEnterprise,
  syntheticEnterprises,
} from "#functions/demo/synthetic-enterprises.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import type { UncheckedAnswers } from "#shared/answers/answer.ts";
import type { TaskList } from "#shared/api/list-returns.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { FormStatus } from "#shared/records/standing.ts";

/** The year that people file in now. */
const year = 2023;

export type EnterpriseAtWork = Awaited<
  ReturnType<ReturnType<typeof demoEnterprises>["enterpriseOf"]>
>;

/** Enterprises of the demo and what others do to them over HTTP while a person is at a page. */
export function demoEnterprises(origin: string, home: string) {
  const taken = new Set<string>();
  const ask = askerOf(origin, home);

  /** The last enterprise in the register that is not taken yet and stands so. */
  async function takeOne(workforce: FormStatus): Promise<SyntheticEnterprise> {
    for (const enterprise of syntheticEnterprises(40).toReversed()) {
      const { bin } = enterprise.profile;
      if (taken.has(bin)) continue;
      const { forms } = await ask<TaskList>("officer", "GET", returnsOf(bin));
      const stands = forms.find(({ form }) => form === "workforce")?.status === workforce;
      const isIdle = forms.every(({ status }) => status === "not-started");
      if (!stands || (workforce === "not-started" && !isIdle)) continue;
      taken.add(bin);
      return enterprise;
    }
    throw new Error(`no enterprise is left whose workforce form is ${workforce}`);
  }

  async function enrol(user: string, bin: string): Promise<void> {
    const codes = `/api/enterprises/${bin}/enrolment-codes`;
    const { code } = await ask<{ code: string }>("officer", "POST", codes);
    await ask(user, "POST", "/api/enrolments", { bin, code });
  }

  return {
    /** An enterprise whose workforce form stands so, with these users as its members. */
    async enterpriseOf(workforce: FormStatus, ...users: readonly string[]) {
      const enterprise = await takeOne(workforce);
      const { bin } = enterprise.profile;
      for (const user of users) await enrol(user, bin);
      const pathOf = (form: AnnualFormId) => `${returnsOf(bin)}/${form}`;
      const read = (form: AnnualFormId) => ask<ReturnView>(users[0] ?? "", "GET", pathOf(form));
      return {
        /** Its year in the app. */
        app: `/app/enterprises/${bin}/${year}`,
        read,
        tasks: () => ask<TaskList>(users[0] ?? "", "GET", returnsOf(bin)),

        /** What the server holds of an answer that is not sent. */
        drafted: async (form: AnnualFormId, field: string) =>
          (await read(form)).draft?.answers[field],

        /** Everything the form asks, with these changes; undefined leaves an answer out. */
        async saveDraft(
          user: string,
          form: AnnualFormId,
          changes: Record<string, unknown> = {},
        ): Promise<UncheckedAnswers> {
          const { draft, answers: filed, explanations: given } = await read(form);
          const made = syntheticFiling(form, enterprise, year);
          const answers = { ...(draft?.answers ?? filed ?? made.answers), ...changes };
          const explanations = draft?.explanations ?? given ?? made.explanations;
          const body = { answers, explanations, version: draft?.version ?? null };
          await ask(user, "PUT", `${pathOf(form)}/draft`, body);
          return answers as UncheckedAnswers;
        },

        /** The officer gives the form back with a remark on one question. */
        async giveBack(form: AnnualFormId, field: string, text: string): Promise<void> {
          const { sequence } = await read(form);
          await ask("officer", "POST", `${pathOf(form)}/decision`, {
            decision: "returned",
            basedOn: sequence,
            comments: [{ field, text }],
          });
        },
      };
    },
  };
}

const returnsOf = (bin: string) => `/api/enterprises/${bin}/returns/${year}`;

/** Asks the API as a demo user. */
export function askerOf(origin: string, home: string) {
  return async <Reply>(
    user: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Reply> => {
    const headers = {
      authorization: `Bearer ${await tokenFor(user, home)}`,
      "idempotency-key": randomUUID(),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await fetch(origin + path, { method, headers, body: sent });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Reply;
  };
}
