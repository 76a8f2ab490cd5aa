import { escapeHtml, page } from "#infra/local/identity/page.ts";
import { inboxWords } from "#infra/local/inbox/inbox-words.ts";
import type { KeptLetter } from "#infra/local/inbox/kept-letters.ts";
import { formatInstant } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

type Asked = { readonly locale: Locale; readonly addressIn: (locale: Locale) => string };

/** Every letter, the newest first. */
export function listPage({ locale, addressIn }: Asked, letters: readonly KeptLetter[]): string {
  const words = inboxWords[locale];
  const rows = letters.map(
    ({ id, sentAt, to, subject }) =>
      `<tr><th scope="row"><a href="/inbox/${id}?lang=${locale}">${escapeHtml(subject)}</a></th><td>${escapeHtml(to)}</td><td>${formatInstant(locale, sentAt)}</td></tr>`,
  );
  const table = `<table>
<caption>${words.caption}</caption>
<thead><tr><th scope="col">${words.subject}</th><th scope="col">${words.to}</th><th scope="col">${words.sentAt}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
  const main = `<h1>${words.heading}</h1>
<p>${words.explanation}</p>
${letters.length === 0 ? `<p>${words.empty}</p>` : table}`;
  return page({ locale, title: words.heading, main, addressIn });
}

/** One letter: as a page that can do nothing, and as plain text. */
export function letterPage({ locale, addressIn }: Asked, letter: KeptLetter): string {
  const words = inboxWords[locale];
  const main = `<p><a href="/inbox/?lang=${locale}">${words.back}</a></p>
<h1>${escapeHtml(letter.subject)}</h1>
<dl><dt>${words.to}</dt><dd>${escapeHtml(letter.to)}</dd><dt>${words.sentAt}</dt><dd>${formatInstant(locale, letter.sentAt)}</dd></dl>
<h2>${words.page}</h2>
<iframe title="${words.page}" sandbox="" srcdoc="${escapeHtml(letter.html)}"></iframe>
<h2>${words.text}</h2>
<pre tabindex="0">${escapeHtml(letter.text)}</pre>`;
  return page({ locale, title: letter.subject, main, addressIn });
}

export function missingPage({ locale, addressIn }: Asked): string {
  const words = inboxWords[locale];
  const main = `<h1>${words.missing}</h1>
<p><a href="/inbox/?lang=${locale}">${words.back}</a></p>`;
  return page({ locale, title: words.missing, main, addressIn });
}
