import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reminderMail } from "#functions/outreach/reminder-mail.ts";
import { codeSealOf } from "#functions/outreach/sealed-code.ts";
import { MailUnavailable, sendingWith } from "#functions/outreach/send-mail.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import { locales } from "#shared/text/locale.ts";

const named = (name: string) => Object.assign(new Error("of the service"), { name });
const mail = { to: "a@b.example", subject: "s", text: "t", html: "h" };

describe("sending a mail", () => {
  const sending = (answers: readonly (string | undefined)[]) => {
    let calls = 0;
    const send = sendingWith({
      send: async () => {
        const name = answers[calls];
        calls += 1;
        if (name !== undefined) throw named(name);
      },
      wait: async () => undefined,
    });
    return { send: () => send(mail), calls: () => calls };
  };

  it("tries again only where the service says that it has not taken it", async () => {
    const { send, calls } = sending(["TooManyRequestsException", "TooManyRequestsException"]);

    expect(await send()).toBe("sent");
    expect(calls()).toBe(3);
  });

  it.each([
    { answer: "MessageRejected", outcome: "refused" },
    { answer: "TimeoutError", outcome: "uncertain" },
    { answer: "InternalFailure", outcome: "uncertain" },
  ])("calls once when the service answers $answer", async ({ answer, outcome }) => {
    const { send, calls } = sending([answer]);

    expect(await send()).toBe(outcome);
    expect(calls()).toBe(1);
  });

  it("stops everything when nothing can be sent at all", async () => {
    const { send } = sending(["SendingPausedException"]);

    await expect(send()).rejects.toThrow(MailUnavailable);
  });
});

describe("a sealed code", () => {
  it("opens for its job and enterprise, and for no other", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{12}$/), fc.string(), (code, secret) => {
        const seal = codeSealOf(secret, "job");
        const sealed = seal.seal("bin", code);
        expect(seal.open("bin", sealed)).toBe(code);
        expect(sealed).not.toContain(code);
        expect(() => seal.open("other", sealed)).toThrow();
        expect(() => codeSealOf(secret, "other").open("bin", sealed)).toThrow();
      }),
    );
  });
});

describe("a reminder's mail", () => {
  const frame = {
    year: 2023,
    closesOn: "2024-01-31",
    department: agreement.department,
    formTitle: formTitles,
    origin: "https://kelisim.example",
  };
  const reminded = {
    bin: "941240000193",
    name: { kk: "<b>Өрлеу</b>", ru: "Подъём" },
    outstanding: { missing: ["workforce"], returned: ["safety-council"] },
  } as const;
  const notes = { kk: "Сөз", ru: "Слово", en: "A <word>" };

  it.each(locales)("says in %s what is missing and by when, and whom it comes from", (language) => {
    const to = { ...reminded, language };
    const { text, html, subject } = reminderMail(to, frame, { notes, now: "2024-01-20T06:00:00Z" });

    expect(text).toContain(formTitles.workforce[language]);
    expect(text).toContain(formTitles["safety-council"][language]);
    expect(text).toContain("https://kelisim.example/app/enterprises/941240000193/2023");
    expect(text).toContain("11");
    expect(text).toContain(notes[language]);
    for (const each of ["kk", "ru"] as const) expect(text).toContain(agreement.department[each]);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<img|<script|<b>|<word>/);
    expect(subject).not.toMatch(/[{}\n]/);
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it("says after the last day that it has passed", () => {
    const to = { ...reminded, language: "en" } as const;
    const { subject } = reminderMail(to, frame, { notes: {}, now: "2024-02-02T06:00:00Z" });

    expect(subject).toContain("overdue");
  });
});
