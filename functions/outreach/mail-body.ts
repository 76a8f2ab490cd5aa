import { reminderWords } from "#functions/outreach/reminder-words.ts";
import { fillText } from "#shared/text/format.ts";
import type { Locale, LocalizedText } from "#shared/text/locale.ts";

/** A part of a mail: text, a list, or a link that is shown as it is. */
export type MailPart =
  | { readonly kind: "title" | "text" | "strong"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** What the mail service is given. */
export type MailContent = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/**
 * A mail from its parts, as plain text and as a page that loads nothing: no picture tells that it
 * was opened. Below stands in Kazakh and Russian where it comes from.
 */
export function mailOf(
  {
    subject,
    parts,
    language,
  }: {
    readonly subject: string;
    readonly parts: readonly MailPart[];
    readonly language: Locale;
  },
  department: LocalizedText,
): MailContent {
  const footer = (["kk", "ru"] as const).map((each) => ({
    language: each,
    text: fillText(reminderWords.footer[each], { department: department[each] }),
  }));
  // The subject stands above a plain text as it is.
  const spoken = parts.filter(({ kind }) => kind !== "title");
  const below = footer.map(({ text }) => text).join("\n");
  return {
    subject: subject.replace(/\s+/g, " "),
    text: `${spoken.map(plainOf).join("\n\n")}\n\n--\n${below}\n`,
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 'Segoe UI',Roboto,Arial,sans-serif;color:#14202b">
<main style="max-width:36em">
${parts.map(htmlOf).join("\n")}
<hr style="border:0;border-top:1px solid #767f8a;margin:24px 0 12px">
${footer.map((each) => `<p lang="${each.language}" style="margin:0 0 6px;font-size:14px;color:#4a5460">${escapeHtml(each.text)}</p>`).join("\n")}
</main></body></html>
`,
  };
}

function plainOf(part: MailPart): string {
  switch (part.kind) {
    case "list":
      return part.items.map((item) => `- ${item}`).join("\n");
    case "link":
      return `${part.text}\n${part.href}`;
    default:
      return part.text;
  }
}

function htmlOf(part: MailPart): string {
  switch (part.kind) {
    case "title":
      return `<h1 style="font-size:22px;line-height:1.25;margin:0 0 16px">${escapeHtml(part.text)}</h1>`;
    case "strong":
      return `<p><strong>${withBreaks(part.text)}</strong></p>`;
    case "text":
      return `<p>${withBreaks(part.text)}</p>`;
    case "list":
      return `<ul>${part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "link":
      return `<p>${escapeHtml(part.text)}<br><a href="${escapeHtml(part.href)}" style="color:#0a5c7a">${escapeHtml(part.href)}</a></p>`;
    default:
      return part satisfies never;
  }
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
