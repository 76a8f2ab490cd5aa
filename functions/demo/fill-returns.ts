import type { Caller } from "#functions/auth/guard.ts";
import { type Scene, type Stage, stageOf } from "#functions/demo/plan.ts";
import { type SyntheticFiling, syntheticFilings } from "#functions/demo/synthetic-answers.ts";
import { drawOf } from "#functions/demo/synthetic-draw.ts";
import type { SyntheticEnterprise } from "#functions/demo/synthetic-enterprises.ts";
import { requestHashOf } from "#functions/http/parse-request.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { lastEventOf } from "#functions/records/based-on.ts";
import { decideReturn } from "#functions/records/decide-return.ts";
import type { DraftRepository } from "#functions/records/draft-repository.ts";
import type { YearDependencies } from "#functions/records/filing-year.ts";
import type { ReturnLog, ReturnLogRepository } from "#functions/records/return-log.ts";
import { saveDraft } from "#functions/records/save-draft.ts";
import { submitReturn } from "#functions/records/submit-return.ts";
import type { ReturnEvent } from "#shared/records/event.ts";

export type FillReturnsDependencies = YearDependencies & {
  readonly log: ReturnLogRepository;
  readonly drafts: DraftRepository;
  readonly now: Clock;
};

export type ReturnsOrder = {
  readonly enterprise: SyntheticEnterprise;
  /** Place in the register, from 0. */
  readonly place: number;
  readonly year: number;
  readonly scene: Scene;
  readonly campaign: { readonly opensOn: string; readonly closesOn: string };
};

/**
 * Brings every form of one invented enterprise and year to where the plan has it, through the use
 * cases that people's requests go through, in the order of their instants. What is there already is
 * left alone, so that it can be run again, and resumed after a crash.
 */
export async function fillReturns(
  order: ReturnsOrder,
  dependencies: FillReturnsDependencies,
): Promise<void> {
  const { enterprise, place, year, scene } = order;
  const log = await dependencies.log.read(enterprise.profile.bin, year);
  const span = spanOf(order, dependencies.now());
  const acts = syntheticFilings(enterprise, year).flatMap((filing, index) => {
    const stage = stageOf(scene, place, filing.form);
    return actsOf({ ...order, filing, stage, log }, filingInstant(order, span, index), span);
  });
  for (const { at, act } of acts.toSorted((a, b) => a.at - b.at)) {
    await act({ ...dependencies, now: () => new Date(at) });
  }
}

type FormOrder = ReturnsOrder & {
  readonly filing: SyntheticFiling;
  readonly stage: Stage;
  readonly log: ReturnLog;
};

/** Something that happens to a form at an instant, in milliseconds. */
type Act = {
  readonly at: number;
  readonly act: (dependencies: FillReturnsDependencies) => Promise<void>;
};

function actsOf(order: FormOrder, at: number, span: Span): readonly Act[] {
  const { filing, stage, log } = order;
  const last = lastEventOf(log, filing.form);
  if (stage === "not-started") return [];
  if (stage === "in-progress") {
    return last === undefined ? [{ at, act: (dependencies) => begin(order, dependencies) }] : [];
  }
  let filed = last;
  const isFiled = last !== undefined && last.kind !== "started";
  const filingAct: Act = {
    at,
    act: async (dependencies) => {
      filed = await file(order, dependencies);
    },
  };
  const decisionAct: Act = {
    at: decisionInstant(order, at, span),
    act: async (dependencies) => {
      if (filed?.key === keyOf(order)) await decide(order, filed, dependencies);
    },
  };
  return [...(isFiled ? [] : [filingAct]), ...(stage === "filed" ? [] : [decisionAct])];
}

async function begin(order: FormOrder, dependencies: FillReturnsDependencies): Promise<void> {
  const { filing } = order;
  const started = Object.fromEntries(Object.entries(filing.answers).slice(0, 2));
  const caller = callerOf(order, "draft/save");
  const place = { ...placeOf(order), locale: "kk" } as const;
  await saveDraft({ ...place, answers: started, caller }, dependencies);
}

async function file(order: FormOrder, dependencies: FillReturnsDependencies): Promise<ReturnEvent> {
  const { answers, explanations, form } = order.filing;
  const body = { answers, explanations, basedOn: lastEventOf(order.log, form)?.sequence ?? null };
  const caller = callerOf(order, "return/submit");
  const key = keyOf(order);
  const path = `demo/${key}`;
  const requestHash = requestHashOf({ actor: caller.id, method: "POST", path, body });
  const submission = { ...placeOf(order), ...body, locale: "kk", caller } as const;
  const { event } = await submitReturn(
    { ...submission, idempotency: { key, requestHash } },
    // What the demo files names no signatory.
    { ...dependencies, isSigned: async () => false },
  );
  return event;
}

async function decide(
  order: FormOrder,
  filed: ReturnEvent,
  dependencies: FillReturnsDependencies,
): Promise<void> {
  const decision = order.stage === "returned" ? "returned" : "accepted";
  const comments = decision === "returned" ? [remarkOn(order.filing)] : [];
  const body = { decision, comments, basedOn: filed.sequence } as const;
  const caller: Caller = {
    id: "officer",
    role: "officer",
    action: "return/decide",
    memberships: [{ role: "officer" }],
  };
  const key = `${keyOf(order)}/${decision}`;
  const requestHash = requestHashOf({ actor: caller.id, method: "POST", path: key, body });
  const known = { ...dependencies, isKnown: async () => true };
  await decideReturn(
    { ...placeOf(order), ...body, caller, idempotency: { key, requestHash } },
    known,
  );
}

function remarkOn({ answers }: SyntheticFiling) {
  const [field = ""] = Object.keys(answers);
  return { field, text: "Деректі қайта тексеріңізші. / Проверьте, пожалуйста, данные." };
}

function keyOf({ year, filing }: Pick<FormOrder, "year" | "filing">): string {
  return `demo-${year}-${filing.form}`;
}

function placeOf({ enterprise, year, filing }: FormOrder) {
  return { bin: enterprise.profile.bin, year, form: filing.form };
}

/** The person who files: nobody who can sign in, but for the enterprise of the demo user. */
function callerOf({ enterprise, place }: FormOrder, action: Caller["action"]): Caller {
  const { bin } = enterprise.profile;
  const id = place === 0 ? "enterprise" : "demo";
  return { id, role: "enterprise", action, memberships: [{ role: "enterprise", bin }] };
}

const millisecondsOfDay = 86_400_000;
const millisecondsOfMinute = 60_000;
const lateDays = 5;

/** From the first day of filing to the last, or to now; in milliseconds. */
type Span = { readonly first: number; readonly last: number; readonly now: number };

function spanOf({ year, campaign }: ReturnsOrder, now: Date): Span {
  const opened = Date.parse(campaign.opensOn) + millisecondsOfDay;
  const first = Math.max(opened, Date.parse(`${year + 1}-02-01T03:00:00Z`));
  const late = Date.parse(campaign.closesOn) + lateDays * millisecondsOfDay;
  return { first, last: Math.min(late, now.getTime()), now: now.getTime() };
}

/**
 * When a form was filed: most enterprises come near the end, a few days late some of them, and file
 * their forms one after the other within days.
 */
function filingInstant({ place, year }: ReturnsOrder, span: Span, index: number): number {
  const { first, last, now } = span;
  if (last - first < millisecondsOfMinute) return now;
  // A draw has 32 bits, fewer than a campaign has milliseconds.
  const minutes = Math.floor((last - first) / millisecondsOfMinute);
  const draws = ["one", "other"].map((key) => drawOf(`begun ${key} ${place} ${year}`, minutes));
  const pauses = Array.from({ length: index }, (_, form) =>
    drawOf(`pause ${place} ${year} ${form}`, millisecondsOfDay),
  );
  const begun = first + Math.max(...draws) * millisecondsOfMinute;
  return Math.min(pauses.reduce((at, pause) => at + pause, begun) + index, now);
}

/** The department looks at a form within a week. */
function decisionInstant({ place, year, filing }: FormOrder, filedAt: number, { now }: Span) {
  const pause = drawOf(`decided ${place} ${year} ${filing.form}`, 7 * millisecondsOfDay);
  return Math.min(filedAt + pause + 1, now);
}
