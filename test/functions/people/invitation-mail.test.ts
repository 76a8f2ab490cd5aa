import { describe, expect, it } from "vitest";
import { invitationMail } from "#functions/people/invitation-mail.ts";
import { invitedRoles } from "#shared/api/people.ts";
import { locales } from "#shared/text/locale.ts";

const letter = {
  role: "party",
  party: "akimat",
  name: 'Дана "<b>Ли</b>"',
  email: "dana@example.kz",
  language: "ru",
  link: "https://kelisim.example/app/invitation#a.b",
  expiresAt: "2024-02-29T19:30:00.000Z",
} as const;

describe("the letter of an invitation", () => {
  it.each(locales.flatMap((language) => invitedRoles.map((role) => ({ language, role }))))(
    "says in $language what a $role is invited to, by a link on a line of its own",
    ({ language, role }) => {
      const { to, subject, text, html } = invitationMail({ ...letter, language, role });

      expect(to).toBe(letter.email);
      expect(subject).not.toBe("");
      expect(text.split("\n")).toContain(letter.link);
      expect(html).toContain(`<html lang="${language}">`);
      expect(text).not.toContain("undefined");
    },
  );

  it("names the party, and the last day as it is in Almaty", () => {
    const { text } = invitationMail(letter);

    expect(text).toContain("(Акимат города Алматы)");
    expect(text).toMatch(/ссылки: 1\s+марта\s+2024\s+г\.\n/);
  });

  it("takes a name as text, never as markup", () => {
    const { html } = invitationMail(letter);

    expect(html).toContain("Дана &quot;&lt;b&gt;Ли&lt;/b&gt;&quot;");
    expect(html).not.toContain("<b>");
  });
});
