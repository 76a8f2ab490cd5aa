import type { ListedEnterprise, Monitor } from "#shared/api/monitor.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { daysFrom } from "#shared/indicators/filing-curve.ts";
import {
  isExpectedOf,
  matchesSegment,
  type Segment,
  type SegmentContext,
} from "#shared/records/segment.ts";
import type { Standing } from "#shared/records/standing.ts";
import type { OutOfScopeReason } from "#shared/register/frame.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";

/** What the register says of an enterprise beside its place. */
export type ListedFacts = {
  readonly bin: string;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly outOfScopeReason?: OutOfScopeReason | undefined;
};

export type ListDependencies = {
  readonly progress: { readonly readCurrentGeneration: () => Promise<string> };
  /** A page of the Standings that match, in the order of BINs; it looks at a bounded number. */
  readonly pageOfStandings: (page: {
    readonly year: number;
    readonly after?: string | undefined;
    readonly limit: number;
    readonly matches: (standing: Standing) => boolean;
  }) => Promise<{ readonly standings: readonly Standing[]; readonly after?: string }>;
  readonly readRegister: (year: number) => Promise<readonly ListedFacts[]>;
  /** How often each was written to about the year. */
  readonly readContacts: (
    bins: readonly string[],
    year: number,
  ) => Promise<ReadonlyMap<string, number>>;
};

export type AskedList = Segment & {
  readonly year: number;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly campaign: NonNullable<SegmentContext["campaign"]>;
  readonly today: string;
};

/** A page of the enterprises of a segment. Without lines asked for, nothing is read. */
export async function listEnterprises(
  asked: AskedList,
  { pageOfStandings, readRegister, readContacts }: ListDependencies,
): Promise<Monitor["list"]> {
  const { year, after, limit, campaign, today } = asked;
  if (limit === 0) return { rows: [] };
  const register = new Map((await readRegister(year)).map((facts) => [facts.bin, facts]));
  const context = { campaign, today, nameOf: (bin: string) => register.get(bin)?.name };
  const page = await pageOfStandings({
    ...{ year, after, limit },
    matches: (standing) => matchesSegment(standing, asked, context),
  });
  const contacts = await readContacts(
    page.standings.map(({ bin }) => bin),
    year,
  );
  const rows = page.standings.flatMap((standing) => {
    const { bin } = standing;
    return rowOf(standing, { context, facts: register.get(bin), contacts: contacts.get(bin) ?? 0 });
  });
  return page.after === undefined ? { rows } : { rows, next: page.after };
}

type Beside = {
  readonly context: AskedContext;
  readonly facts: ListedFacts | undefined;
  readonly contacts: number;
};
type AskedContext = Pick<AskedList, "campaign" | "today">;

function rowOf(standing: Standing, { context, facts, contacts }: Beside): ListedEnterprise[] {
  const { bin, cell, inScope } = standing;
  if (cell === undefined) return [];
  const lastEventAt = Object.values(standing.forms)
    .map((form) => form.lastEventAt)
    .toSorted()
    .at(-1);
  return [
    {
      bin,
      ...cell,
      inScope,
      ...(facts && { name: facts.name }),
      ...(facts?.outOfScopeReason !== undefined && { outOfScopeReason: facts.outOfScopeReason }),
      forms: formsOf(standing, context),
      contacts,
      ...(lastEventAt !== undefined && { lastEventAt }),
    },
  ];
}

function formsOf(standing: Standing, { campaign, today }: AskedContext): ListedEnterprise["forms"] {
  const days = daysFrom(campaign.closesOn, today);
  return annualFormIds
    .filter((form) => isExpectedOf(standing, form))
    .map((form) => {
      const { status = "not-started", firstFiledAt } = standing.forms[form] ?? {};
      const late = firstFiledAt !== undefined && almatyDayOf(firstFiledAt) > campaign.closesOn;
      const isOverdue = firstFiledAt === undefined && days > 0;
      return { form, status, late, ...(isOverdue && { daysOverdue: days }) };
    });
}
