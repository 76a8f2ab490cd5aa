import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { syntheticFilings } from "#functions/demo/synthetic-answers.ts";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { homeAt } from "#infra/local/home.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import type { Member } from "#shared/api/members.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import { askerOf, demoEnterprises } from "#test/demo-enterprises.ts";
import { csvFile, strangerOf } from "#test/register-file.ts";

export type PicturedState = Awaited<ReturnType<typeof prepareState>>;

const filing = "01HZZZZZZZZZZZZZZZZZZZZZZZ";

/** Does what the demo leaves undone, so that every page has something to show. */
export async function prepareState(origin: string, home: string) {
  const ask = askerOf(origin, home);
  const bin = await fileTwoForms(ask);
  const demo = demoEnterprises(origin, home);
  const objecting = await objectOne();
  await demo.enterpriseOf("submitted", "joined");
  const returned = await returnOne();
  const all = { query: bin.slice(0, 2), status: "not-filed" };
  const reminder = await ask<{ id: string }>("officer", "POST", "/api/campaigns/2023/reminders", {
    segment: all,
  });
  await ask("officer", "POST", "/api/campaigns/2023/reminders", {
    segment: { status: "not-filed", district: "751110000" },
    sendAt: new Date(Date.now() + 5 * 86_400_000).toISOString(),
  });
  const letters = await ask<{ id: string }>("officer", "POST", "/api/campaigns/2023/letters", {
    segment: { status: "not-filed", district: "751110000" },
  });
  const order = { kind: "returns", year: 2022, form: "workforce", format: "xlsx", language: "kk" };
  const { id: exported } = await ask<{ id: string }>("officer", "POST", "/api/exports", order);
  await invite("officer");
  const token = await invite("inspector");
  const { members } = await ask<{ members: readonly Member[] }>(
    "officer",
    "GET",
    `/api/enterprises/${bin}/members`,
  );
  return {
    bin,
    filing,
    member: members[0]?.member ?? "",
    objecting,
    returned,
    reminder: reminder.id,
    letters: letters.id,
    exported,
    token,
    preview: await importOne(2023),
    toCommit: [await importOne(2024), await importOne(2025), await importOne(2026)] as const,
  };

  async function objectOne(): Promise<string> {
    const { app } = await demo.enterpriseOf("not-started", "objects");
    const objector = /\d{12}/.exec(app)?.[0] ?? "";
    await ask("objects", "POST", `/api/enterprises/${objector}/returns/2023/objection`, {
      kind: "ceased",
      note: "Кәсіпорын 2023 жылғы наурызда таратылды",
    });
    return objector;
  }

  /** A return that went back with a remark, whose enterprise is at work on it. */
  async function returnOne(): Promise<string> {
    const { app, giveBack } = await demo.enterpriseOf("submitted", "corrects");
    await giveBack("workforce", "injuredPersons", "Орташа жылдық санды тексеріңіз.");
    return /\d{12}/.exec(app)?.[0] ?? "";
  }

  async function invite(role: "officer" | "inspector"): Promise<string> {
    const email = `${role}@unions.example`;
    await ask("officer", "POST", "/api/people/invitations", {
      role,
      name: "Айгүл Сейтқали",
      email,
      language: "kk",
    });
    const folder = homeAt(home).lettersFolder;
    const letter = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .findLast((text) => text.includes(email));
    return /\/invitation#([\w.-]{20,})/.exec(letter ?? "")?.[1] ?? "";
  }

  /** A file whose preview shows new enterprises and a row that is refused. */
  async function importOne(year: number): Promise<string> {
    const rows = [1, 2, 3].map((place) => {
      const { bin: own, kk, ru } = strangerOf(900 + (year - 2023) * 3 + place, "Жаңа өріс");
      return [own, kk, ru, "751110000", place === 3 ? "9" : "41201", "64"];
    });
    const response = await fetch(
      `${origin}/api/register/imports?year=${year}&fileName=register.csv`,
      {
        method: "POST",
        headers: {
          authorization: `Bearer ${await tokenFor("officer", home)}`,
          "content-type": "text/csv",
          "idempotency-key": `${filing}${year}`,
        },
        body: new Uint8Array(
          csvFile([["bin", "name_kk", "name_ru", "district", "oked", "headcount"], ...rows]),
        ),
      },
    );
    if (!response.ok) throw new Error(await response.text());
    return ((await response.json()) as { id: string }).id;
  }
}

/** So that the receipt, the history and the statuses have something to show. */
async function fileTwoForms(ask: ReturnType<typeof askerOf>): Promise<string> {
  const [enterprise] = syntheticEnterprises(1);
  if (enterprise === undefined) throw new Error("there is no first enterprise");
  const { bin } = enterprise.profile;
  const returns = `/api/enterprises/${bin}/returns/2023`;
  const signature = { signatory: "Әсел Қуатқызы", position: "Бас бухгалтер" };
  const declaration = await ask(
    "enterprise",
    "PUT",
    `${returns}/declarations/${filing}`,
    signature,
  );
  for (const { form, answers, explanations } of syntheticFilings(enterprise, 2023).slice(0, 2)) {
    const path = `${returns}/${form}`;
    const { sequence } = await ask<ReturnView>("enterprise", "GET", path);
    const body = { answers, explanations, basedOn: sequence, declaration };
    await ask("enterprise", "POST", path, body);
  }
  return bin;
}
