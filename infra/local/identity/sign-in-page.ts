import { demoUsers } from "#infra/local/identity/demo-users.ts";
import { escapeHtml, page } from "#infra/local/identity/page.ts";
import { type SignInWords, signInWords } from "#infra/local/identity/sign-in-words.ts";
import type { Locale } from "#shared/text/locale.ts";

export type SignInPage = {
  readonly locale: Locale;
  readonly addressIn: (locale: Locale) => string;
  /** What was sent, when it did not do. */
  readonly refused?: { readonly choice: string; readonly name: string };
};

/** Value of the choice that lets a name be typed. */
export const otherChoice = "other";

/** Lists the demo users and lets any other name be typed. */
export function signInPage({ locale, addressIn, refused }: SignInPage): string {
  const words = signInWords[locale];
  const error = refused === undefined ? undefined : errorOf(refused.choice, words);
  const title = error === undefined ? words.heading : `${words.errorPrefix} ${words.heading}`;
  const main = `${error === undefined ? "" : summary(error, words)}
<h1>${words.heading}</h1>
<p>${words.explanation}</p>
<form method="post" action="${escapeHtml(addressIn(locale))}" novalidate>
<fieldset${error?.field === "user" ? ' class="bad" aria-describedby="user-error"' : ""}>
<legend>${words.chooseUser}</legend>
${error?.field === "user" ? message("user", error.text, words) : ""}
${demoUsers.map((user, index) => radio(user, words.userOf[user], index, refused)).join("\n")}
${radio(otherChoice, words.otherUser, demoUsers.length, refused)}
</fieldset>
${nameBox(words, error, refused?.name ?? "")}
<p><button type="submit">${words.signIn}</button></p>
</form>`;
  return page({ locale, title, main, addressIn });
}

type Problem = { readonly field: "user" | "name"; readonly text: string };

function errorOf(choice: string, words: SignInWords): Problem {
  if (choice === otherChoice) return { field: "name", text: words.nameError };
  return { field: "user", text: words.chooseError };
}

function summary({ field, text }: Problem, { errorTitle }: SignInWords): string {
  const target = field === "user" ? "user-0" : "name";
  return `<div class="summary" role="alert" tabindex="-1" aria-labelledby="summary-title">
<h2 id="summary-title">${errorTitle}</h2>
<p><a href="#${target}">${text}</a></p>
</div>`;
}

function message(field: string, text: string, { errorPrefix }: SignInWords): string {
  return `<p class="error" id="${field}-error">${errorPrefix} ${text}</p>`;
}

function radio(value: string, label: string, index: number, refused: SignInPage["refused"]) {
  const checked = refused?.choice === value ? " checked" : "";
  const detail = value === otherChoice ? "" : `<span>${value}</span>`;
  return `<div class="radio"><input type="radio" name="user" id="user-${index}" value="${value}"${checked}><label for="user-${index}">${label}${detail}</label></div>`;
}

function nameBox(words: SignInWords, error: Problem | undefined, name: string): string {
  const bad = error?.field === "name";
  const describedBy = bad ? "name-hint name-error" : "name-hint";
  return `<div${bad ? ' class="bad"' : ""}>
<label for="name">${words.otherName}</label>
<p class="hint" id="name-hint">${words.otherHint}</p>
${bad ? message("name", error.text, words) : ""}
<input type="text" id="name" name="name" value="${escapeHtml(name)}" autocomplete="username" autocapitalize="none" spellcheck="false" aria-describedby="${describedBy}"${bad ? ' aria-invalid="true"' : ""}>
</div>`;
}
