import type { ExportParams } from "#functions/exports/export-params.ts";
import { inGroups, inOrder, mergedOrder } from "#functions/exports/in-order.ts";
import type { Advance } from "#functions/exports/row-source.ts";
import type { EnterpriseYear } from "#shared/exports/enterprise-year.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import type { ReturnEvent } from "#shared/records/event.ts";
import { type Applicability, isExpected } from "#shared/records/expected.ts";
import { foldLog, isCounted } from "#shared/records/fold.ts";
import type { EnterpriseProfile, FrameEntry } from "#shared/register/frame.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** Enterprises read together: their entries in one request, their logs side by side. */
const groupSize = 25;
/** Groups under way at once; with their rows all that is in memory. */
const groupsAtOnce = 2;

type EntryAndProfile = {
  readonly profile?: EnterpriseProfile | undefined;
  readonly frame?: FrameEntry | undefined;
};

/** Where the truth is; every reading is strongly consistent. */
export type ExportTruth = {
  /** BINs of a year in order: of its Standings, and of the register, where those are behind. */
  readonly standingBins: (year: number) => AsyncIterable<string>;
  readonly registeredBins: (year: number) => Promise<readonly string[]>;
  readonly findTruths: (
    bins: readonly string[],
    year: number,
  ) => Promise<ReadonlyMap<string, EntryAndProfile>>;
  readonly findFrameAt: (latest: FrameEntry, at: string) => Promise<FrameEntry | undefined>;
  readonly readReturns: (bin: string, year: number) => Promise<readonly ReturnEvent[]>;
  readonly findContacts: (
    bins: readonly string[],
    year: number,
  ) => Promise<ReadonlyMap<string, { readonly before: number; readonly after: number }>>;
  readonly applicability: Applicability;
};

/**
 * Every enterprise of a year in the order of BINs, each as it was at the watermark: its entry and
 * its log are read whole and what came later is left out. One without either then is left out.
 */
export async function* enterpriseYears(
  params: ExportParams,
  truth: ExportTruth,
  advance: Advance,
): AsyncGenerator<EnterpriseYear, void, undefined> {
  const { year } = params.request;
  const registered = await truth.registeredBins(year);
  const bins = mergedOrder(truth.standingBins(year), registered);
  const groups = inOrder(inGroups(bins, groupSize), groupsAtOnce, (group) =>
    readGroup(group, params, truth),
  );
  let done = 0;
  for await (const group of groups) {
    done += group.length;
    await advance(done, Math.max(done, registered.length));
    yield* group.filter(({ frame, events }) => frame !== undefined || events.length > 0);
  }
}

async function readGroup(
  bins: readonly string[],
  params: ExportParams,
  truth: ExportTruth,
): Promise<readonly EnterpriseYear[]> {
  const { request, watermark } = params;
  const { year } = request;
  const [entries, contacts] = await Promise.all([
    truth.findTruths(bins, year),
    request.kind === "responses" ? truth.findContacts(bins, year) : new Map(),
  ]);
  return Promise.all(
    bins.map(async (bin) => {
      const { profile, frame: latest } = entries.get(bin) ?? {};
      const frame = latest && (await truth.findFrameAt(latest, watermark));
      const events = await truth.readReturns(bin, year);
      const then = events.filter(({ at }) => at <= watermark);
      return {
        ...factsOf({ bin, profile, frame, events: then }, params, truth),
        contacts: contacts.get(bin),
      };
    }),
  );
}

type Read = {
  readonly bin: string;
  readonly profile: EnterpriseProfile | undefined;
  readonly frame: FrameEntry | undefined;
  readonly events: readonly ReturnEvent[];
};

function factsOf(
  { bin, profile, frame, events }: Read,
  { campaign, watermark }: ExportParams,
  { applicability }: ExportTruth,
): EnterpriseYear {
  const until = { finalAt: campaign?.finalAt };
  const expected = annualFormIds.map((form) => [
    form,
    isExpected(applicability[form], frame, campaign?.forms.includes(form)),
  ]);
  return {
    bin,
    name: profile?.name,
    frame,
    states: foldLog(events, until),
    events: events.filter((event) => isCounted(event, until)),
    expected: Object.fromEntries(expected) as Record<AnnualFormId, boolean>,
    campaign,
    asOf: almatyDayOf(watermark),
  };
}
