import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from "vitest";
import { syntheticEnterprises } from "#functions/demo/synthetic-enterprises.ts";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import { agreement } from "#shared/agreements/current.ts";
import type { Monitor } from "#shared/api/monitor.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { openBrowser, openContext } from "#test/browser.ts";
import { clicksOn } from "#test/clicks.ts";
import { type Person, personAt } from "#test/person.ts";

const origin = inject("origin");
const home = inject("home");

/** Years that no other journey looks at, a campaign of its own in each language. */
const yearOf: Readonly<Record<Locale, number>> = { kk: 2035, ru: 2036, en: 2037 };

const someone = syntheticEnterprises(2).at(-1)?.profile.bin ?? "";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function withOfficer(locale: Locale, act: (person: Person) => Promise<void>) {
  const context = await openContext(browser, locale);
  const person = personAt(await context.newPage(), origin, locale);
  onTestFailed(() => person.tellWhere());
  const faults: string[] = [];
  person.page.on("pageerror", (error) => faults.push(error.message));
  await person.signIn("officer");
  await act(person);
  expect(faults).toEqual([]);
  await context.close();
}

async function monitorOf(search: string): Promise<Monitor> {
  const authorization = `Bearer ${await tokenFor("officer", home)}`;
  const response = await fetch(`${origin}/api/campaigns/2023/monitor${search}`, {
    headers: { authorization },
  });
  return (await response.json()) as Monitor;
}

/** A district of which somebody has not reported. */
async function districtToChase() {
  const { enterprises } = await monitorOf("?by=district");
  const found = enterprises.find(
    ({ dimensions, asked, complete }) => dimensions.district !== undefined && asked > complete,
  );
  const district = agreement.districts.find(({ kato }) => kato === found?.dimensions.district);
  if (district === undefined || found === undefined) throw new Error("everybody has reported");
  return { ...district, left: found.asked - found.complete };
}

describe.each(locales)("an officer's campaign in %s", (locale) => {
  it("leads from the sign-in to a district's non-respondents in two clicks at most", () =>
    withOfficer(locale, async (person) => {
      const { words, page } = person;
      const district = await districtToChase();
      const clicks = await clicksOn(page);
      await person.at(/\/campaign\/2023$/);
      await person.heading(words.campaign.title(2023));

      await page.getByRole("link", { name: new RegExp(`^${district.name[locale]}, `) }).click();

      await person.heading(words.campaign.listPage.title(2023));
      expect(clicks.taken()).toBeLessThanOrEqual(2);
      expect(new URL(page.url()).search).toBe(`?status=not-filed&district=${district.kato}`);
      await page.getByText(words.campaign.listPage.total(String(district.left))).waitFor();
      expect(await page.locator("tbody tr").count()).toBe(district.left);
      await person.look();
    }));

  it("shows nothing that anybody is kept out of, nor a list without a way on", () =>
    withOfficer(locale, async (person) => {
      const { words, link, button, page } = person;
      const listed = (lines: number) =>
        expect.poll(() => page.locator("tbody tr").count(), { timeout: 30_000 }).toBe(lines);
      await person.open("/app/campaign/2022");
      await person.heading(words.campaign.title(2022));
      await page.getByText(words.campaign.state.closed, { exact: true }).waitFor();
      await person.look();

      await link(words.campaign.list).click();
      await page.getByLabel(words.campaign.filter.query).fill(someone);
      await button(words.shell.page.filter.apply).click();
      await listed(1);
      await page.getByLabel(words.campaign.filter.query).fill("999999999999");
      await button(words.shell.page.filter.apply).click();
      await page.getByText(words.campaign.listPage.empty).waitFor();
      await person.look();
      await page.goBack();
      await listed(1);
    }));

  it("opens a year, keeps what was typed wrong, and makes the year final on a page of its own", () =>
    withOfficer(locale, async (person) => {
      const { words, link, button, page } = person;
      const year = yearOf[locale];
      const { settingsPage, finalPage, none } = words.campaign;
      const typeDay = async (id: string, [day, month, of]: readonly string[]) => {
        await page.locator(`#${id}`).fill(day ?? "");
        await page.locator(`#${id}-month`).fill(month ?? "");
        await page.locator(`#${id}-year`).fill(of ?? "");
      };
      await person.open(`/app/campaign/${year}`);
      await person.heading(none.title(year));
      await person.look();
      await link(none.act).click();
      await person.heading(settingsPage.title(year));
      await typeDay("opensOn", ["31", "2", "2024"]);
      await typeDay("closesOn", ["1", "2", "2024"]);
      await button(settingsPage.save).click();
      await page.getByRole("alert").getByRole("link", { name: settingsPage.needOpensOn }).waitFor();
      expect(await page.locator("#opensOn").inputValue()).toBe("31");
      await person.look();
      await typeDay("opensOn", ["10", "1", "2024"]);
      await button(settingsPage.save).click();
      await page.getByText(settingsPage.saved, { exact: true }).waitFor();

      await person.open(`/app/campaign/${year}/final`);
      await person.heading(finalPage.title(year));
      await button(finalPage.act).click();
      await page
        .getByRole("alert")
        .getByRole("link", { name: finalPage.needYear(year) })
        .waitFor();
      await person.look();
      await page.locator("#confirm").fill(String(year));
      await button(finalPage.act).click();
      await page.getByText(finalPage.done, { exact: true }).waitFor();
      await person.open(`/app/campaign/${year}/settings`);
      await page.getByText(settingsPage.final).waitFor();
    }));
});

describe("two officers at the same settings", () => {
  it("do not overwrite each other: the second keeps what was typed, and chooses", () =>
    withOfficer("en", async (person) => {
      const { words, button, page } = person;
      const { settingsPage } = words.campaign;
      const put = async (closesOn: string) =>
        fetch(`${origin}/api/campaigns/2038`, {
          method: "PUT",
          headers: {
            authorization: `Bearer ${await tokenFor("officer", home)}`,
            "content-type": "application/json",
          },
          body: JSON.stringify({ opensOn: "2039-01-10", closesOn }),
        });
      expect((await put("2039-03-31")).status).toBe(200);
      await person.open("/app/campaign/2038/settings");
      await page.locator("#responsibleOfficer").fill("Asel");
      expect((await put("2039-04-15")).status).toBe(200);

      await button(settingsPage.save).click();
      await page.getByText(settingsPage.conflict).waitFor();
      expect(await page.locator("#responsibleOfficer").inputValue()).toBe("Asel");
      await person.look();
      await button(settingsPage.keepMine).click();

      await page.getByText(settingsPage.saved, { exact: true }).waitFor();
    }));
});

describe("an officer with a keyboard alone", () => {
  it("gets from the monitor to a list, narrows it and comes back", () =>
    withOfficer("ru", async (person) => {
      const { words, page, link } = person;
      const reach = async (name: string) => {
        const wanted = link(name).or(page.getByRole("button", { name })).first();
        for (let stops = 0; stops < 120; stops += 1) {
          if (await wanted.evaluate((element) => element === document.activeElement)) return;
          await page.keyboard.press("Tab");
        }
        throw new Error(`${name} is out of reach`);
      };
      await person.heading(words.campaign.title(2023));

      await reach(words.campaign.list);
      await page.keyboard.press("Enter");
      await person.heading(words.campaign.listPage.title(2023));
      await reach(words.shell.page.filter.apply);
      await page.keyboard.press("Enter");
      await page.locator("tbody tr").first().waitFor();
      await page.keyboard.press("Alt+ArrowLeft");

      await person.at(/\/campaign\/2023/);
    }));
});
