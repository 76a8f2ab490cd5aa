import { agreement } from "#shared/agreements/current.ts";
import { type Locale, locales } from "#shared/text/locale.ts";

type FirstPageWords = {
  readonly language: string;
  readonly languages: string;
  readonly heading: string;
  readonly explanation: string;
  readonly enter: string;
};

const wordsOf: Readonly<Record<Locale, FirstPageWords>> = {
  kk: {
    language: "Қазақша",
    languages: "Тіл",
    heading: "Жарияланған мәліметтер әлі жоқ",
    explanation:
      "Келісімнің орындалу барысы туралы мәліметтер осы бетте жарияланады. Алғашқы жарияланым әлі шыққан жоқ.",
    enter: "Есеп тапсыру үшін жүйеге кіру",
  },
  ru: {
    language: "Русский",
    languages: "Язык",
    heading: "Опубликованных данных пока нет",
    explanation:
      "Данные о ходе выполнения Соглашения публикуются на этой странице. Первой публикации ещё не было.",
    enter: "Войти в систему, чтобы сдать отчёт",
  },
  en: {
    language: "English",
    languages: "Language",
    heading: "Nothing has been published yet",
    explanation:
      "Figures on the progress of the Agreement are published on this page. The first release is not out yet.",
    enter: "Sign in to file a return",
  },
};

/** The only style that stands inside a page; the content security policy names its hash. */
export const firstPageStyle = [
  "body{max-width:40rem;margin:0 auto;padding:1rem;font:1.1875rem/1.5 system-ui,sans-serif;color:#0b0c0c;background:#fff;overflow-wrap:break-word}",
  "a{color:#0a5c7a}a:focus{outline:3px solid #ffdd00;background:#ffdd00;color:#0b0c0c}",
  "nav ul{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.5rem;padding:0;list-style:none}",
  "[aria-current]{font-weight:700}nav a,main a{display:inline-block;padding:.5rem 0}h1{font-size:clamp(1.5rem,7vw,2rem);line-height:1.2}",
].join("");

/**
 * The public page of a language until the first release takes its place: it says that there is
 * none and shows the way in. It stands alone, without script, picture or font.
 */
export function firstPage(locale: Locale): string {
  const words = wordsOf[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.heading} · ${agreement.title[locale]}</title>
<style>${firstPageStyle}</style>
</head>
<body>
<header>
<p>${agreement.department[locale]}</p>
<nav aria-label="${words.languages}"><ul>${locales.map((other) => languageLink(other, locale)).join("")}</ul></nav>
</header>
<main>
<p>${agreement.title[locale]}</p>
<h1>${words.heading}</h1>
<p>${words.explanation}</p>
<p><a href="/app/">${words.enter}</a></p>
</main>
</body>
</html>
`;
}

function languageLink(locale: Locale, current: Locale): string {
  const { language } = wordsOf[locale];
  if (locale === current) return `<li><span aria-current="true">${language}</span></li>`;
  return `<li><a href="/${locale}/" lang="${locale}" hreflang="${locale}">${language}</a></li>`;
}
