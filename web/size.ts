import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { annualFormIds } from "#shared/forms/form-id.ts";

const dist = new URL("dist/", import.meta.url);
/** 60 KB, exactly: bytes are counted, nothing is timed. */
const budgetBytes = 60 * 1024;
/**
 * Two pages of the department load the form library beside what they show: official figures with
 * their versions, and a whole form on one page, for which an enterprise's pages load questions,
 * rules and reasons one after the other. Officers sit at desks.
 */
const deskFormBytes = 75 * 1024;

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};

const shell = ["_shell-", "i18n/shell.ru"] as const;
const filing = [
  ...shell,
  ...["file-feature.tsx", "file/messages.ru", "fields/messages.ru", "shared/answers?texts=ru"],
];
const filed = [...filing, "file/filed.ru"];
const form = (id: string) => [`forms/${id}.ts`, `forms/${id}?texts=ru`];
const allForms = annualFormIds.flatMap(form);
/** The largest form, and the one it is checked against, as when that one has a draft. */
const twoForms = [...form("collective-agreement"), ...form("workforce")];

const department = [...shell, "department-pages", "shell/sections"];
const register = [...department, "register-feature", "register/messages.ru"];
const importing = [...register, "register/imports.ru"];

const review = [
  ...department,
  ...["review-feature", "review/messages.ru", "fields/messages.ru", "shared/answers?texts=ru"],
];

const people = [...department, "people-feature", "people/messages.ru"];

const campaign = [...department, "campaign-feature", "campaign/messages.ru"];
const outreach = [...department, "outreach-feature", "outreach/messages.ru"];

/**
 * What opening a page by its address loads: the shell, the page's own chunks, every form it needs,
 * and words in Russian, the longest. Coming from a sign-in adds `oidc` to the page that follows.
 */
const firstLoads = [
  { page: "welcome", chunks: [...shell, "home-page", "guide.ru"] },
  { page: "sign-in", chunks: [...shell, "sign-in-page", "guide.ru"] },
  { page: "enrolment", chunks: [...shell, "enrol-feature", "enrol.ru"] },
  { page: "task list", chunks: [...filing, "task-list-page", ...allForms] },
  { page: "last year's answers", chunks: [...filing, "fast-page", ...allForms] },
  { page: "questions", chunks: [...filing, "section-page", ...twoForms] },
  {
    page: "questions, quota",
    chunks: [
      ...filing,
      ...["section-page", "quota-working"],
      ...[...form("disability-quota"), ...form("workforce")],
    ],
  },
  { page: "unusual figures", chunks: [...filing, "unusual-page", ...twoForms] },
  { page: "check of a form", chunks: [...filing, "check-page", ...allForms] },
  { page: "check and send", chunks: [...filed, "send-page", ...allForms] },
  { page: "sending", chunks: [...filed, "sending-page", ...allForms] },
  { page: "receipt", chunks: [...filed, "receipt-page"] },
  { page: "history", chunks: [...filed, "history-page", ...twoForms] },
  { page: "withdrawal", chunks: [...filed, "withdrawal-page", ...twoForms] },
  { page: "objection", chunks: [...filed, "objection-page"] },
  {
    page: "officer's progress",
    chunks: [...department, "progress-feature", "features/progress/messages.ru"],
  },
  {
    page: "official figures",
    chunks: [...department, "statistics-feature", "features/progress/messages.ru"],
    budget: deskFormBytes,
  },
  { page: "register search", chunks: [...register, "register/search-page"] },
  { page: "card of an enterprise", chunks: [...register, "register/card-page"] },
  { page: "obligation of an enterprise", chunks: [...register, "register/scope-page"] },
  { page: "objection to decide", chunks: [...register, "register/decision-page"] },
  { page: "import of a file", chunks: [...importing, "register/import-page"] },
  { page: "an import", chunks: [...importing, "register/run-page"] },
  { page: "returns of a year", chunks: [...review, "review/hub-page"] },
  { page: "review of a return", chunks: [...review, "review/return-page", ...twoForms] },
  {
    page: "filing on behalf",
    chunks: [...review, "review/filing-page", ...twoForms],
    budget: deskFormBytes,
  },
  {
    page: "exports",
    chunks: [...department, "exports-feature", "exports/messages.ru", "i18n/job.ru"],
  },
  { page: "people", chunks: [...people, "people/people-page"] },
  { page: "inviting somebody", chunks: [...people, "people/invite-page"] },
  { page: "accepting an invitation", chunks: [...people, "people/acceptance-page"] },
  { page: "audit list", chunks: [...people, "people/audit-page", "people/audit-messages.ru"] },
  { page: "reminders", chunks: [...outreach, "reminders-page"] },
  { page: "new reminder", chunks: [...outreach, "new-reminder-page"] },
  { page: "reminder", chunks: [...outreach, "outreach/reminder-page", "i18n/job.ru"] },
  { page: "letters", chunks: [...outreach, "letters-page"] },
  { page: "letters made", chunks: [...outreach, "outreach/run-page", "i18n/job.ru"] },
  { page: "campaign monitor", chunks: [...campaign, "monitor-page"] },
  { page: "list of enterprises", chunks: [...campaign, "campaign/list-page", "i18n/job.ru"] },
  { page: "campaign settings", chunks: [...campaign, "settings-page"] },
  { page: "final act", chunks: [...campaign, "final-page"] },
] as const;

const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  await readFile(new URL(".vite/manifest.json", dist), "utf8"),
);

for (const { page, chunks, ...own } of firstLoads) {
  const budget = "budget" in own ? own.budget : budgetBytes;
  const bytes = await loadBytes(chunks);
  const verdict = bytes <= budget ? "" : `  over the budget of ${kilobytes(budget)}`;
  process.stdout.write(`${page.padEnd(24)} ${kilobytes(bytes)} of JS, gzip${verdict}\n`);
  if (bytes > budget) process.exitCode = 1;
}

async function loadBytes(chunks: readonly string[]): Promise<number> {
  return gzipBytes([...new Set(chunks.flatMap((chunk) => withImports(keyOf(chunk))))]);
}

/** A chunk by the part of its source's name that says which it is. */
function keyOf(part: string): string {
  const key = Object.keys(manifest).find((name) => name.includes(part));
  if (key === undefined) throw new Error(`The build has no chunk of ${part}`);
  return key;
}

function withImports(key: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  if (chunk === undefined) return [];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((each) => withImports(each, seen))];
}

async function gzipBytes(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files
      .filter((file) => file.endsWith(".js"))
      .map(async (file) => gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
