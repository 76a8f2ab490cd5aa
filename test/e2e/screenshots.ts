/**
 * `npm run screenshots`: starts the program with its demo and photographs every kind of page of
 * enterprises and of the department in three languages at two widths into `.screenshots/`; three of them are the README's pictures.
 */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { syntheticFilings } from "#functions/demo/synthetic-answers.ts";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import { startRuntime } from "#infra/local/runtime.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { openBrowser, openContext, widths } from "#test/browser.ts";
import { personAt } from "#test/person.ts";

const folder = ".screenshots";
const [enterprise] = syntheticEnterprises(1);
const bin = enterprise?.profile.bin ?? "";
const year = `/app/enterprises/${bin}/2023`;
const filing = "01HZZZZZZZZZZZZZZZZZZZZZZZ";

const pages = {
  enterprise: {
    tasks: year,
    "last-year": `${year}/workforce/last-year`,
    section: `${year}/collective-agreement/sections/term`,
    quota: `${year}/disability-quota/sections/fulfilment`,
    check: `${year}/workforce/check`,
    send: `${year}/send`,
    objection: `${year}/objection`,
    history: `${year}/workforce/history`,
    receipt: `${year}/receipts/${filing}`,
  },
  officer: {
    campaign: "/app/campaign/2023",
    list: "/app/campaign/2023/enterprises?status=not-filed",
    settings: "/app/campaign/2023/settings",
    letters: "/app/campaign/2023/letters",
    reminders: "/app/campaign/2023/reminders",
    "new-reminder": "/app/campaign/2023/reminders/new?status=not-filed",
    statistics: "/app/campaign/2023/statistics",
    register: "/app/register/2023",
    import: "/app/register/2023/import",
    card: `/app/register/2023/enterprises/${bin}`,
    objections: "/app/register/2023/objections",
    "review-year": `/app/review/${bin}/2023`,
    review: `/app/review/${bin}/2023/workforce?status=submitted`,
    "review-empty": `/app/review/${bin}/2023/safety-council`,
    "file-on-behalf": `/app/review/${bin}/2023/disability-quota/filing`,
    progress: "/app/progress/2023",
    figure: "/app/progress/2023/collective-coverage",
    exports: "/app/exports",
    people: "/app/people",
    invite: "/app/people/invite",
    audit: "/app/audit",
  },
} as const;

/** Pictures the README shows: page, language and width. */
const readme = new Set(["tasks-kk-1280", "section-ru-320", "progress-kk-1280"]);

const home = mkdtempSync(join(tmpdir(), "kelisim-screenshots-"));
const program = await startRuntime({ port: 0, home, demo: true, onMessage: console.error });
const browser = await openBrowser();
mkdirSync(folder, { recursive: true });
try {
  await fileTwoForms();
  const preview = `/app/register/2023/import/${await importOne()}`;
  for (const locale of locales) {
    await photograph(locale, "enterprise", pages.enterprise);
    await photograph(locale, "officer", { ...pages.officer, "import-preview": preview });
  }
} finally {
  await browser.close();
  await program.stop();
  rmSync(home, { recursive: true, force: true });
}

async function photograph(locale: Locale, user: string, paths: Record<string, string>) {
  const context = await openContext(browser, locale);
  const person = personAt(await context.newPage(), program.origin, locale);
  await person.signIn(user);
  for (const [name, path] of Object.entries(paths)) {
    await person.open(path);
    await person.page.getByRole("heading", { level: 1 }).waitFor();
    // Pages that look again and again are never idle for long.
    await person.page.waitForLoadState("networkidle", { timeout: 5000 }).catch(() => undefined);
    await save(person.page, `${name}-${locale}`);
  }
  await context.close();
}

async function save(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const file = join(folder, `${name}-${width}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(file);
    if (readme.has(`${name}-${width}`)) {
      mkdirSync(".github/pictures", { recursive: true });
      copyFileSync(file, join(".github/pictures", `${name}-${width}.png`));
    }
  }
}

/** So that the receipt, the history and the statuses have something to show. */
async function fileTwoForms(): Promise<void> {
  if (enterprise === undefined) throw new Error("there is no first enterprise");
  const authorization = `Bearer ${await tokenFor("enterprise", home)}`;
  const returns = `${program.origin}/api/enterprises/${bin}/returns/2023`;
  const send = async (method: string, path: string, body: unknown) => {
    const headers = {
      authorization,
      "content-type": "application/json",
      "idempotency-key": `${filing}${path}`,
    };
    const response = await fetch(returns + path, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const signature = { signatory: "Әсел Қуатқызы", position: "Бас бухгалтер" };
  const declaration = await send("PUT", `/declarations/${filing}`, signature);
  for (const { form, answers, explanations } of syntheticFilings(enterprise, 2023).slice(0, 2)) {
    await send("POST", `/${form}`, { answers, explanations, basedOn: null, declaration });
  }
}

/** A file whose preview shows a new enterprise and a row that is refused; nothing is committed. */
async function importOne(): Promise<string> {
  const rows = [
    "bin,name_kk,name_ru,district,oked,headcount,email,language",
    "941240000193,«Жаңа өріс» ЖШС,ТОО «Жана орис»,751110000,41201,64,,kk",
    "941240000194,«Қате сан» ЖШС,ТОО «Ката сан»,751110000,41201,64,,kk",
  ];
  const response = await fetch(
    `${program.origin}/api/register/imports?year=2023&fileName=register.csv`,
    {
      method: "POST",
      headers: {
        authorization: `Bearer ${await tokenFor("officer", home)}`,
        "content-type": "text/csv",
        "idempotency-key": filing,
      },
      body: rows.join("\n"),
    },
  );
  if (!response.ok) throw new Error(await response.text());
  const { id } = (await response.json()) as { id: string };
  return id;
}
