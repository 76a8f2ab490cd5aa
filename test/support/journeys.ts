import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, onTestFailed } from "vitest";
import type { ReturnView } from "#shared/api/read-return.ts";
import type { FormStatus } from "#shared/records/standing.ts";
import type { Locale } from "#shared/text/locale.ts";
import { openBrowser, openContext } from "#test/browser.ts";
import { demoEnterprises, type EnterpriseAtWork } from "#test/demo-enterprises.ts";
import { type Person, personAt } from "#test/person.ts";

export type Journey = {
  readonly context: BrowserContext;
  readonly person: Person;
  /** Who is signed in. */
  readonly user: string;
  /** A second member of the enterprise, who works over HTTP alone. */
  readonly colleague: string;
  readonly enterprise: EnterpriseAtWork;
};

type Start = {
  readonly locale: Locale;
  /** How the enterprise's workforce form stands at the start. */
  readonly workforce: FormStatus;
  /** Whether the person signs in as part of the journey; absent: it is done already. */
  readonly signedOut?: boolean;
};

/** The address of a receipt. */
export const receiptPath = /\/receipts\/[0-9A-Z]{26}$/;

/** What happened to a form since it was started, in the order it was recorded. */
export const kindsOf = ({ history }: ReturnView) =>
  history.map(({ kind }) => kind).filter((kind) => kind !== "started");

/** Journeys of one file: each by someone new, at an enterprise of the demo of their own. */
export function journeysAt(origin: string, home: string) {
  const demo = demoEnterprises(origin, home);
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  return async (name: string, start: Start, walk: (journey: Journey) => Promise<void>) => {
    const { locale, workforce, signedOut = false } = start;
    const [user, colleague] = [`${name}-${locale}`, `${name}-colleague`];
    const enterprise = await demo.enterpriseOf(workforce, user, colleague);
    const context = await openContext(browser, locale);
    const person = personAt(await context.newPage(), origin, locale);
    onTestFailed(() => person.tellWhere());
    if (!signedOut) await person.signIn(user);
    await walk({ context, person, user, colleague, enterprise });
    await context.close();
  };
}
