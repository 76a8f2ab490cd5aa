import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerInbox } from "#infra/local/inbox/answer-inbox.ts";
import { inboxWords } from "#infra/local/inbox/inbox-words.ts";
import { captureLetter } from "#infra/local/services/mail-endpoint.ts";
import { locales } from "#shared/text/locale.ts";

const start = Date.parse("2024-02-10T06:00:00.000Z");

type Sent = { readonly to?: string; readonly subject?: string; text?: string; html?: string };

describe("the inbox of one machine", () => {
  let home: string;
  let folder: string;
  let clock: number;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "kelisim-inbox-"));
    folder = join(home, "letters");
    clock = start;
  });
  afterEach(() => rmSync(home, { recursive: true }));

  /** What the program sends through the service of mails, kept as it keeps it. */
  function send({
    to = "a@b.example",
    subject = "A subject",
    text = "t",
    html = "<p>h</p>",
  }: Sent) {
    const letter = {
      FromEmailAddress: "kelisim@d.example",
      Destination: { ToAddresses: [to] },
      Content: {
        Simple: {
          Subject: { Data: subject, Charset: "UTF-8" },
          Body: { Text: { Data: text }, Html: { Data: html } },
        },
      },
    };
    mkdirSync(folder, { recursive: true });
    const { body } = captureLetter(folder, letter, () => new Date(clock));
    clock += 60_000;
    return (body as { MessageId: string }).MessageId;
  }

  function get(url: string, { method = "GET", language = "" } = {}) {
    const headers = language === "" ? {} : { "accept-language": language };
    const reply = answerInbox({ method, url, headers } as IncomingMessage, folder);
    return reply && { ...reply, html: String(reply.body) };
  }

  it("lists letters, the newest first, each leading to its page", () => {
    const first = send({ subject: "First", to: "one@e.example" });
    const second = send({ subject: "Second", to: "two@e.example" });

    const html = get("/inbox/?lang=en")?.html ?? "";

    expect(html.indexOf("Second")).toBeLessThan(html.indexOf("First"));
    expect(html).toContain(`<a href="/inbox/${second}?lang=en">Second</a>`);
    expect(html).toContain("one@e.example");
    expect(get(`/inbox/${first}?lang=en`)?.html).toContain("<h1>First</h1>");
  });

  it.each(locales)(
    "says in %s that it is empty, what it holds, and that a letter is missing",
    (locale) => {
      const words = inboxWords[locale];
      const empty = get(`/inbox/?lang=${locale}`);
      const id = send({});
      const full = get(`/inbox/?lang=${locale}`);
      const letter = get(`/inbox/${id}?lang=${locale}`);
      const missing = get(`/inbox/${id.replaceAll(/[0-9]/g, "a")}?lang=${locale}`);

      expect(empty?.html).toContain(words.empty);
      expect(full?.html).toContain(`<caption>${words.caption}</caption>`);
      expect(letter?.html).toContain(words.back);
      expect(missing).toMatchObject({ status: 404 });
      expect(missing?.html).toContain(words.missing);
      for (const page of [empty, full, letter, missing]) {
        expect(page?.html).toContain(`<html lang="${locale}">`);
        for (const other of locales.filter((each) => each !== locale)) {
          expect(page?.html).toContain(`lang=${other}"`);
        }
      }
    },
  );

  it("speaks the browser's language, and Kazakh where it knows none of them", () => {
    expect(get("/inbox/", { language: "ru-RU,ru;q=0.9" })?.html).toContain('<html lang="ru">');
    expect(get("/inbox/", { language: "fr" })?.html).toContain('<html lang="kk">');
    expect(get("/inbox/?lang=xx", { language: "en" })?.html).toContain('<html lang="en">');
  });

  it("shows a letter as a page that can do nothing, and as text", () => {
    const id = send({ html: '<h1 title="x">Hi</h1><script>alert(1)</script>', text: "a < b & c" });

    const page = get(`/inbox/${id}?lang=en`);

    expect(page?.html).toContain(
      'sandbox="" srcdoc="&lt;h1 title=&quot;x&quot;&gt;Hi&lt;/h1&gt;&lt;script&gt;alert(1)&lt;/script&gt;"',
    );
    expect(page?.html).toContain("a &lt; b &amp; c</pre>");
    expect(page?.html).not.toContain("<script");
    expect(page?.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page?.headers["content-security-policy"]).not.toContain("script-src");
    expect(page?.headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });

  it("lets no subject and no address write markup", () => {
    const hostile = `"><img src=x onerror=alert(1)>'`;
    const id = send({ subject: `s${hostile}`, to: `t${hostile}@e.example` });

    for (const url of ["/inbox/", `/inbox/${id}`]) {
      const html = get(url)?.html ?? "";
      expect(html).not.toContain("<img");
      expect(html.match(/&lt;img src=x/g)?.length).toBeGreaterThanOrEqual(2);
    }
    const inFrame = send({ html: '" onload="alert(1)' });
    expect(get(`/inbox/${inFrame}`)?.html).toContain('srcdoc="&quot; onload=&quot;alert(1)"');
  });

  it.each([
    "..%2f..%2fsecrets",
    "../secrets.json",
    "%2e%2e/secrets",
    "..%5csecrets",
    `${"-".repeat(36)}`,
    `${"a".repeat(35)}/`,
    "json",
    ".json",
    "%00",
    `"><script>alert(1)</script>`,
    "constructor",
  ])("finds no letter under %s", (id) => {
    writeFileSync(join(home, "secrets.json"), JSON.stringify({ secret: "of this machine" }));
    send({});

    const reply = get(`/inbox/${id}`);

    // What leaves the folder's address altogether is none of the inbox's.
    expect(reply?.status ?? 404).toBe(404);
    expect(reply?.html ?? "").not.toMatch(/of this machine|<script/);
  });

  it("passes over a file that is no letter, and half a letter", () => {
    const id = send({ subject: "Whole" });
    writeFileSync(join(folder, "2024-02-10T07-00-00.000Z-half.json"), '{"id":"');
    writeFileSync(join(folder, "2024-02-10T08-00-00.000Z-other.json"), "[]");
    writeFileSync(join(folder, "notes.txt"), "not a letter");

    expect(get("/inbox/")?.html).toContain("Whole");
    expect(get("/inbox/")?.status).toBe(200);
    expect(get(`/inbox/${id}`)?.status).toBe(200);
  });

  it("only shows: nothing can be sent to it", () => {
    const id = send({});

    for (const method of ["POST", "PUT", "DELETE"]) {
      expect(get(`/inbox/${id}`, { method })?.status).toBe(405);
    }
    expect(get("/inbox/", { method: "HEAD" })?.status).toBe(200);
  });

  it.each(["/", "/inbox", "/inboxes/", "/app/inbox/", "//", "/%", "http://["])(
    "leaves %s to others",
    (url) => {
      expect(get(url)).toBeUndefined();
    },
  );
});
