import type { Locale } from "#shared/text/locale.ts";
import type { Person } from "#test/person.ts";
import type { PicturedState } from "#test/pictured-state.ts";
import { csvFile, strangerOf } from "#test/register-file.ts";

/** One picture: where it is, and what is done there before it is taken. */
export type PicturedPage = {
  readonly path: string;
  readonly first?: (person: Person) => Promise<void>;
};
export type PicturedPages = Readonly<Record<string, string | PicturedPage>>;

/** Every kind of page, by who sees it. */
export function pagesOf(
  state: PicturedState,
  locale: Locale,
): Readonly<Record<string, PicturedPages>> {
  return {
    enterprise: enterprisePages(state),
    corrects: {
      "tasks-returned": `/app/enterprises/${state.returned}/2023`,
      remark: `/app/enterprises/${state.returned}/2023/workforce/sections/injuries`,
    },
    newcomer: {
      enrol: "/app/enrol",
      acceptance: `/app/invitation#${state.token}`,
    },
    officer: {
      ...campaignPages(state),
      ...registerPages(state, locale),
      ...otherPages(state, locale),
    },
  };
}

/** Pages for everybody, before any sign-in. */
export const publicPages: PicturedPages = {
  welcome: "/app/",
  "sign-in": "/app/sign-in",
  help: "/app/help",
  accessibility: "/app/accessibility",
  nowhere: "/app/nowhere",
};

function enterprisePages({ bin, filing }: PicturedState): PicturedPages {
  const year = `/app/enterprises/${bin}/2023`;
  return {
    enterprises: "/app/enterprises",
    "is-this-you": `/app/enterprises/${bin}`,
    tasks: year,
    "last-year": `${year}/safety-council/last-year`,
    section: `${year}/collective-agreement/sections/term`,
    quota: `${year}/disability-quota/sections/fulfilment`,
    check: `${year}/workforce/check`,
    send: `${year}/send`,
    objection: `${year}/objection`,
    history: `${year}/workforce/history`,
    withdrawal: `${year}/workforce/withdrawal`,
    receipt: `${year}/receipts/${filing}`,
    "objection-errors": {
      path: `${year}/objection`,
      first: async ({ page }) => {
        await page.locator("main button[type=submit]").click();
        await page.locator(".error-summary").waitFor();
      },
    },
  };
}

function campaignPages(state: PicturedState): PicturedPages {
  const year = "/app/campaign/2023";
  return {
    campaign: year,
    "campaign-past": "/app/campaign/2022",
    "campaign-none": "/app/campaign/2025",
    list: `${year}/enterprises?status=not-filed`,
    "list-empty": `${year}/enterprises?query=zzzz`,
    settings: `${year}/settings`,
    final: "/app/campaign/2022/final",
    letters: `${year}/letters`,
    "letters-one": `${year}/letters/${state.letters}`,
    reminders: `${year}/reminders`,
    "new-reminder": {
      path: `${year}/reminders/new?status=not-filed`,
      first: ({ page }) => page.locator(".mail__text").first().waitFor(),
    },
    "reminder-one": `${year}/reminders/${state.reminder}`,
    statistics: `${year}/statistics`,
    statistic: `${year}/statistics/injury-frequency-official`,
  };
}

function registerPages(state: PicturedState, locale: Locale): PicturedPages {
  const year = "/app/register/2023";
  const card = `${year}/enterprises/${state.bin}`;
  const place = ["kk", "ru", "en"].indexOf(locale);
  return {
    register: year,
    "register-empty": "/app/register/2027",
    import: `${year}/import`,
    "import-columns": { path: `${year}/import`, first: nameColumns },
    "import-preview": `${year}/import/${state.preview}`,
    "import-done": {
      path: `/app/register/${2024 + place}/import/${state.toCommit[place]}`,
      first: async ({ page, words }) => {
        const write = page.locator("main button.button").last();
        const done = page.getByRole("heading", { name: words.imports.done.title });
        await write.or(done).first().waitFor();
        if (!(await done.isVisible())) await write.click();
        await done.waitFor();
      },
    },
    card,
    scope: `${card}/scope`,
    "quota-decision": `${card}/quota`,
    code: `${card}/code`,
    member: `${card}/members/${state.member}`,
    objections: `${year}/objections`,
    "objection-decision": `${year}/objections/${state.objecting}`,
  };
}

function otherPages(state: PicturedState, locale: Locale): PicturedPages {
  const review = `/app/review/${state.bin}/2023`;
  const progress = "/app/progress/2023";
  return {
    "review-year": review,
    review: `${review}/workforce?status=submitted`,
    "review-returned": `/app/review/${state.returned}/2023/workforce`,
    "review-empty": `${review}/safety-council`,
    "file-on-behalf": `${review}/disability-quota/filing`,
    progress,
    "progress-past": "/app/progress/2022",
    figure: `${progress}/collective-coverage`,
    breakdown: `${progress}/collective-coverage/district`,
    "breakdown-chart": "/app/progress/2022/collective-coverage/industry?view=chart",
    "breakdown-two": "/app/progress/2022/collective-coverage/district,size",
    exports: "/app/exports",
    "export-done": `/app/exports/${state.exported}`,
    "export-running": { path: `/app/exports/${state.exported}`, first: (person) => hold(person) },
    people: "/app/people",
    invite: "/app/people/invite",
    removal: "/app/people/inspector/inspector/removal",
    audit: "/app/audit",
    inbox: `/inbox/?lang=${locale}`,
  };
}

/** A file whose columns have names that nobody can guess. */
async function nameColumns({ page, button, words }: Person): Promise<void> {
  const { bin, kk, ru } = strangerOf(920, "Жаңа өріс");
  const rows = [
    ["БСН", "Атауы", "Атауы орысша", "Аудан", "ЭҚЖЖ", "Тізім"],
    [bin, kk, ru, "751110000", "41201", "64"],
  ];
  const file = { name: "register.csv", mimeType: "text/csv", buffer: csvFile(rows) };
  await page.locator("#file").setInputFiles(file);
  await button(words.imports.pick.read).click();
  await page.getByRole("heading", { name: words.imports.columns.title }).waitFor();
}

/** Shows an export as it is while it is being made. */
async function hold({ page }: Person): Promise<void> {
  await page.route("**/api/exports/*", async (route) => {
    const response = await route.fetch();
    const { url: _, reason: __, ...view } = await response.json();
    await route.fulfill({ json: { ...view, status: "running", done: 1200, total: 4000 } });
  });
  await page.reload();
}
