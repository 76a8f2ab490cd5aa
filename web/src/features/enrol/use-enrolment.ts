import { useState } from "react";
import { useLocation } from "wouter";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { enrol } from "#web/api/endpoints.ts";
import {
  checkEnrolment,
  type EnrolmentError,
  normalisedEnrolment,
  type TypedEnrolment,
} from "#web/features/enrol/check-enrolment.ts";
import { refusedEnrolment } from "#web/features/enrol/refused-enrolment.ts";
import { routes } from "#web/routes.ts";
import { useMe } from "#web/session/me.tsx";

type Outcome = {
  readonly attempt: number;
  readonly errors: readonly EnrolmentError[];
  readonly problem?: ApiProblem;
};

/** What was typed, what was wrong with it, and sending it once at a time. */
export function useEnrolment() {
  const me = useMe();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState<TypedEnrolment>(typedInFragment);
  const [outcome, setOutcome] = useState<Outcome>({ attempt: 0, errors: [] });
  const [busy, setBusy] = useState(false);
  const refuse = (errors: readonly EnrolmentError[], problem?: ApiProblem) =>
    setOutcome(({ attempt }) => ({ attempt: attempt + 1, errors, ...(problem && { problem }) }));

  async function send(): Promise<void> {
    const errors = checkEnrolment(typed);
    if (errors.length > 0) return refuse(errors);
    setBusy(true);
    const answered = await api(enrol)({ body: normalisedEnrolment(typed) });
    setBusy(false);
    if (answered.ok) {
      me.reload();
      return navigate(`${routes.enterprise(answered.reply.bin ?? "")}?new`);
    }
    const refused = refusedEnrolment(answered.problem);
    refuse(refused ? [refused] : [], refused ? undefined : answered.problem);
  }

  return { typed, setTyped, outcome, busy, send };
}

/** A letter's QR code opens the page filled in; a fragment never reaches a server's logs. */
function typedInFragment(): TypedEnrolment {
  const fragment = new URLSearchParams(location.hash.slice(1));
  return { bin: fragment.get("bin") ?? "", code: fragment.get("code") ?? "" };
}
