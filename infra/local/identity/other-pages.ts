import { page } from "#infra/local/identity/page.ts";
import { signInWords } from "#infra/local/identity/sign-in-words.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Asks whether to sign out; `form` is the issuer's own, with the proof that it was sent from here. */
export function signOutPage(locale: Locale, form: string): string {
  const words = signInWords[locale];
  const main = `<h1>${words.signOutHeading}</h1>
${form}
<p><button type="submit" form="op.logoutForm" name="logout" value="yes">${words.signOut}</button>
<button class="second" type="submit" form="op.logoutForm">${words.stay}</button></p>`;
  return page({ locale, title: words.signOutHeading, main });
}

export function signedOutPage(locale: Locale): string {
  const words = signInWords[locale];
  return page({
    locale,
    title: words.signedOut,
    main: `<h1>${words.signedOut}</h1>${toApp(locale)}`,
  });
}

/** A sign-in that cannot go on: its link is too old, or was not made by the app. */
export function brokenPage(locale: Locale): string {
  const words = signInWords[locale];
  const main = `<h1>${words.brokenHeading}</h1><p>${words.brokenExplanation}</p>${toApp(locale)}`;
  return page({ locale, title: words.brokenHeading, main });
}

function toApp(locale: Locale): string {
  return `<p><a href="/app/">${signInWords[locale].toApp}</a></p>`;
}
