import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { syntheticFiling } from "#functions/demo/synthetic-answers.ts";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import { openBrowser, openContext } from "#test/browser.ts";
import { personAt } from "#test/person.ts";

const origin = inject("origin");
const home = inject("home");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("an officer at the progress page", () => {
  it("sees the city move without a reload when an enterprise files", async () => {
    const context = await openContext(browser, "en");
    const person = personAt(await context.newPage(), origin, "en");
    onTestFailed(() => person.tellWhere());
    await person.signIn("officer");
    await person.open("/app/progress/2023");
    await person.heading(person.words.progress.title);
    const main = person.page.locator("main");
    const responding = main.getByText(/^\d+ of 40\b/).first();
    await responding.waitFor();
    const reported = async () => Number.parseInt((await responding.textContent()) ?? "", 10);
    const before = await reported();

    await fileWorkforceOfTheFirst();

    await expect.poll(reported, { timeout: 30_000 }).toBeGreaterThan(before);
    await context.close();
  });
});

async function fileWorkforceOfTheFirst(): Promise<void> {
  const [enterprise] = syntheticEnterprises(1);
  if (enterprise === undefined) throw new Error("there is no first enterprise");
  const path = `/api/enterprises/${enterprise.profile.bin}/returns/2023/workforce`;
  const authorization = `Bearer ${await tokenFor("enterprise", home)}`;
  const seen = await fetch(origin + path, { headers: { authorization } });
  const { sequence } = (await seen.json()) as ReturnView;
  const { answers, explanations } = syntheticFiling("workforce", enterprise, 2023);
  const response = await fetch(origin + path, {
    method: "POST",
    headers: {
      authorization,
      "content-type": "application/json",
      "idempotency-key": "officer-journey",
    },
    body: JSON.stringify({ answers, explanations, basedOn: sequence }),
  });
  expect(response.status).toBe(201);
}
