import { createHash } from "node:crypto";
import { type SignInWords, signInWords } from "#infra/local/identity/sign-in-words.ts";
import { type Locale, locales } from "#shared/text/locale.ts";

export type PageContent = {
  readonly locale: Locale;
  readonly title: string;
  /** Trusted markup. */
  readonly main: string;
  /** Address of the same page in another language; absent: the page has no language links. */
  readonly addressIn?: (locale: Locale) => string;
};

/** A page of the local issuer: it works without script and loads nothing. */
export function page({ locale, title, main, addressIn }: PageContent): string {
  const words = signInWords[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${words.product}</title>
<style>${style}</style>
</head>
<body>
<header>
<p>${words.product}</p>
${addressIn === undefined ? "" : languageLinks(words, locale, addressIn)}
</header>
<main>
${main}
</main>
</body>
</html>
`;
}

function languageLinks(
  words: SignInWords,
  current: Locale,
  addressIn: (locale: Locale) => string,
): string {
  const items = locales.map((locale) => {
    const { language } = signInWords[locale];
    if (locale === current) return `<li><span aria-current="true">${language}</span></li>`;
    const address = escapeHtml(addressIn(locale));
    return `<li><a href="${address}" lang="${locale}" hreflang="${locale}">${language}</a></li>`;
  });
  return `<nav aria-label="${words.languages}"><ul>${items.join("")}</ul></nav>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const style = [
  "*{box-sizing:border-box}",
  "body{margin:0;font:1.1875rem/1.4 system-ui,sans-serif;color:#0b0c0c;background:#fff}",
  "header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2rem;padding:.5rem 1rem;border-bottom:.5rem solid #0a5c7a}",
  "header p{margin:.5rem 0;font-weight:700}header ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:.5rem 0;padding:0;list-style:none}",
  "main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 3rem}",
  "h1{font-size:2rem;line-height:1.15}h2{margin-top:0;font-size:1.5rem}",
  "a{color:#0a5c7a}",
  "fieldset{margin:0 0 1.5rem;padding:0;border:0;min-width:0}legend{padding:0;font-weight:700;font-size:1.5rem}",
  ".radio{display:flex;align-items:flex-start;gap:.75rem;padding:.5rem 0}.radio input{flex:none;width:1.75rem;height:1.75rem;margin:0}",
  ".radio span{display:block;color:#505a5f}",
  "label{display:block}.hint{color:#505a5f;margin:.25rem 0}",
  "input[type=text]{width:100%;max-width:20rem;padding:.4rem;border:2px solid #0b0c0c;font:inherit}",
  "button{padding:.6rem 1rem;border:2px solid transparent;background:#0a5c7a;color:#fff;font:inherit;font-weight:700;cursor:pointer}",
  ".second{margin-left:1rem;background:#f3f2f1;color:#0b0c0c;border-color:#505a5f}",
  ".summary{margin-bottom:2rem;padding:1rem;border:5px solid #d4351c}.summary a,.error{color:#b10e1e;font-weight:700}",
  ".bad{padding-left:1rem;border-left:5px solid #d4351c}",
  "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700;padding:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid #b1b4b6;overflow-wrap:anywhere}",
  "@media(max-width:30rem){thead{display:none}table,tbody,tr,th,td{display:block}tr{padding:.75rem 0;border-bottom:1px solid #b1b4b6}th,td{padding:.1rem 0;border:0}}",
  "dt{font-weight:700}dd{margin:0 0 .5rem}iframe{width:100%;height:30rem;border:1px solid #505a5f}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;padding:1rem;border:1px solid #505a5f}",
  ":focus{outline:3px solid #0b0c0c;outline-offset:2px;box-shadow:0 0 0 3px #ffdd00}",
].join("");

/** Nothing but the style above; a form may lead on to the app through redirects of this origin. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
