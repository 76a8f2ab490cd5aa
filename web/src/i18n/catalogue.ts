import { useSyncExternalStore } from "react";
import type { Locale } from "#shared/text/locale.ts";
import { currentLocale, keepLoaded, onLocaleChange } from "#web/i18n/locale-store.ts";

/** Words of one area in the three languages; each language is a file of its own, loaded when asked. */
export type Catalogue<Messages> = {
  readonly load: (locale: Locale) => Promise<Messages>;
  /** Undefined until it was loaded in that language. */
  readonly loaded: (locale: Locale) => Messages | undefined;
};

/**
 * @example
 * export const shell = catalogue<ShellMessages>({
 *   kk: () => import("#web/i18n/shell.kk.ts"), ...
 * });
 */
export function catalogue<Messages>(
  files: Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>>,
): Catalogue<Messages> {
  const cache = new Map<Locale, Messages>();
  async function load(locale: Locale): Promise<Messages> {
    keepLoaded(load);
    const { messages } = await files[locale]();
    cache.set(locale, messages);
    return messages;
  }
  return { load, loaded: (locale) => cache.get(locale) };
}

/** The language in use; the component renders again when it changes. */
export const useLocale = (): Locale => useSyncExternalStore(onLocaleChange, currentLocale);

/** Words of an area in the language in use. The first use waits (Suspense) until they are there. */
export function useMessages<Messages>(area: Catalogue<Messages>): Messages {
  const locale = useLocale();
  const messages = area.loaded(locale);
  if (messages === undefined) throw area.load(locale);
  return messages;
}
