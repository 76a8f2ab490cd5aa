import type { Locale } from "#shared/text/locale.ts";

/** The product's languages in the order they are offered, with the names they give themselves. */
export const languages = [
  { locale: "kk", short: "Қаз", name: "Қазақша" },
  { locale: "ru", short: "Рус", name: "Русский" },
  { locale: "en", short: "Eng", name: "English" },
] as const satisfies readonly { locale: Locale; short: string; name: string }[];

type Listener = () => void;
type Loader = (locale: Locale) => Promise<unknown>;

const storageKey = "kelisim/language";
const listeners = new Set<Listener>();
const loaders = new Set<Loader>();
let current: Locale = "kk";

export const currentLocale = (): Locale => current;

export function onLocaleChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A catalogue that is in use: it is loaded in the new language before a switch is shown. */
export function keepLoaded(loader: Loader): void {
  loaders.add(loader);
}

/**
 * Shows everything in another language, in place: nothing is mounted anew, so what was typed stays.
 * The page keeps its language when the words of the other one cannot be loaded.
 */
export async function switchLocale(next: Locale): Promise<void> {
  const asked = new Set<Loader>();
  // An area that was opened while others were loading is waited for too.
  for (let missing = [...loaders]; missing.length > 0; ) {
    for (const load of missing) asked.add(load);
    await Promise.all(missing.map((load) => load(next)));
    missing = [...loaders].filter((load) => !asked.has(load));
  }
  current = next;
  document.documentElement.lang = next;
  localStorage.setItem(storageKey, next);
  for (const listener of listeners) listener();
}

/** The language chosen earlier on this device, else the first the browser asks for, else Kazakh. */
export function preferredLocale(): Locale {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages];
  for (const tag of wanted) {
    const known = languages.find(({ locale }) => tag?.toLowerCase().split("-")[0] === locale);
    if (known) return known.locale;
  }
  return "kk";
}

/** Whether the person has ever chosen a language on this device. */
export const hasChosenLocale = (): boolean => localStorage.getItem(storageKey) !== null;
