import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { onTestFailed } from "vitest";
import { tokenFor } from "#infra/local/identity/token-for.ts";
import type { Locale } from "#shared/text/locale.ts";
import { openContext } from "#test/browser.ts";
import { type Person, personAt } from "#test/person.ts";

/** Officers of the department in browsers of their own, beside whoever else is at work. */
export function officersAt(origin: string, home: string) {
  return {
    /** An officer who has signed in, in a window of their own. */
    async officer(beside: BrowserContext, locale: Locale, user = "officer"): Promise<Person> {
      const browser = beside.browser();
      if (browser === null) throw new Error("the browser is gone");
      const context = await openContext(browser, locale);
      const person = personAt(await context.newPage(), origin, locale);
      onTestFailed(() => person.tellWhere());
      await person.signIn(user);
      return person;
    },

    /** Makes an officer of somebody, by an invitation and the link in its letter. */
    async invite(user: string, name: string): Promise<void> {
      const email = `${user}@example.kz`;
      await ask("officer", "/api/people/invitations", {
        role: "officer",
        name,
        email,
        language: "kk",
      });
      await ask(user, "/api/invitations/acceptance", { token: tokenIn(letterTo(email)) });
    },
  };

  async function ask(user: string, path: string, body: object): Promise<void> {
    const headers = {
      authorization: `Bearer ${await tokenFor(user, home)}`,
      "content-type": "application/json",
    };
    const response = await fetch(origin + path, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }

  function letterTo(email: string): string {
    const folder = join(home, "letters");
    const letters = readdirSync(folder)
      .toSorted()
      .map((name) => readFileSync(join(folder, name), "utf8"));
    const letter = letters.findLast((text) => text.includes(email));
    if (letter === undefined) throw new Error(`no letter to ${email}`);
    return letter;
  }
}

/** The word after `#` of the link in a letter. */
function tokenIn(letter: string): string {
  const [, token] = /\/invitation#([\w.-]{20,})/.exec(letter) ?? [];
  if (token === undefined) throw new Error("the letter has no link");
  return token;
}
