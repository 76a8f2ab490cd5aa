import { describe, expect, it } from "vitest";
import { demoUsers } from "#infra/local/identity/demo-users.ts";
import { pageLocale } from "#infra/local/identity/page-locale.ts";
import { signInPage } from "#infra/local/identity/sign-in-page.ts";
import { signInWords } from "#infra/local/identity/sign-in-words.ts";
import { locales } from "#shared/text/locale.ts";

const addressIn = (locale: string) => `/oidc/sign-in/1?lang=${locale}`;

describe("the page where a user is chosen", () => {
  it.each(locales)("speaks %s and offers the other languages", (locale) => {
    const page = signInPage({ locale, addressIn });

    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(`<h1>${signInWords[locale].heading}</h1>`);
    for (const other of locales.filter((one) => one !== locale)) {
      expect(page).toContain(`href="/oidc/sign-in/1?lang=${other}" lang="${other}"`);
    }
  });

  it.each(locales)("lists every demo user with words in %s, and lets a name be typed", (locale) => {
    const page = signInPage({ locale, addressIn });

    for (const user of demoUsers) {
      expect(page).toContain(`value="${user}"`);
      expect(page).toContain(signInWords[locale].userOf[user]);
    }
    expect(page).toContain('<label for="name">');
  });

  it("says what to do when nobody was chosen, and leads there", () => {
    const page = signInPage({ locale: "en", addressIn, refused: { choice: "", name: "" } });

    expect(page).toContain("<title>Error: Sign in");
    expect(page).toContain('<a href="#user-0">Choose a user</a>');
    expect(page).toContain('aria-describedby="user-error"');
  });

  it("keeps what was typed in sight, harmless", () => {
    const refused = { choice: "other", name: '"><script>' };

    const page = signInPage({ locale: "ru", addressIn, refused });

    expect(page).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(page).toContain('aria-invalid="true"');
    expect(page).toContain('value="other" checked');
  });
});

describe("the language of a page", () => {
  it.each([
    { wishes: ["ru"], locale: "ru" },
    { wishes: ["", "en-GB,en;q=0.9,ru;q=0.8"], locale: "en" },
    { wishes: ["de fr", "kk-KZ,kk;q=0.9"], locale: "kk" },
    { wishes: [null, undefined, "de"], locale: "kk" },
    { wishes: ["en", "ru"], locale: "en" },
  ])("is $locale for the wishes $wishes", ({ wishes, locale }) => {
    expect(pageLocale(...wishes)).toBe(locale);
  });
});
