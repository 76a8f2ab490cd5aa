import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type Locale, locales } from "#shared/text/locale.ts";
import { openBrowser, openContext, widths } from "#test/browser.ts";
import { type Person, personAt } from "#test/person.ts";
import { type PicturedPage, pagesOf, publicPages } from "#test/pictured-pages.ts";
import { type PicturedState, prepareState } from "#test/pictured-state.ts";
import { autonym } from "#test/words.ts";

type Session = {
  readonly origin: string;
  readonly home: string;
  /** Where the pictures go. */
  readonly folder: string;
  /** Parts of names, each of which a picture's name has to contain. */
  readonly wanted: readonly string[];
  /** What was prepared before; absent: it is done now. */
  readonly state?: PicturedState;
};

/** Photographs every kind of page; gives each picture's name when it has been taken. */
export async function* photographs(session: Session): AsyncGenerator<string> {
  const state = session.state ?? (await prepareState(session.origin, session.home));
  const browser = await openBrowser();
  try {
    for (const locale of locales) {
      yield* photographAs(browser, session, locale, undefined, publicPages);
      for (const [user, pages] of Object.entries(pagesOf(state, locale))) {
        yield* photographAs(browser, session, locale, user, pages);
      }
    }
  } finally {
    await browser.close();
  }
}

async function* photographAs(
  browser: Browser,
  { origin, folder, wanted }: Session,
  locale: Locale,
  user: string | undefined,
  pages: Readonly<Record<string, string | PicturedPage>>,
): AsyncGenerator<string> {
  const chosen = Object.entries(pages).filter(([name]) =>
    widths.some((width) => isWanted(wanted, `${name}-${locale}-${width}`)),
  );
  if (chosen.length === 0) return;
  const context = await openContext(browser, locale);
  const person = personAt(await context.newPage(), origin, locale);
  await begin(person, locale, user);
  for (const [name, picture] of chosen) {
    for (const width of widths) {
      const file = `${name}-${locale}-${width}`;
      if (!isWanted(wanted, file)) continue;
      await person.page.setViewportSize({ width, height: 900 });
      await show(person, typeof picture === "string" ? { path: picture } : picture);
      await person.page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
      yield file;
    }
  }
  await context.close();
}

function isWanted(wanted: readonly string[], name: string): boolean {
  return wanted.every((part) => name.includes(part));
}

async function begin(person: Person, locale: Locale, user: string | undefined): Promise<void> {
  if (user !== undefined) return person.signIn(user);
  await person.open("/app/");
  await person.button(autonym[locale]).click();
}

async function show(person: Person, { path, first }: PicturedPage): Promise<void> {
  const { page } = person;
  // An address that differs in its fragment alone would not be opened anew.
  await page.goto("about:blank");
  await person.open(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await first?.(person);
  // Pages that look again and again are never idle for long.
  await page.waitForLoadState("networkidle", { timeout: 3000 }).catch(() => undefined);
  await page.unrouteAll({ behavior: "ignoreErrors" });
}
