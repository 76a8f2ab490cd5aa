import { useSyncExternalStore } from "react";
import type { Locale } from "#shared/text/locale.ts";
import { currentLocale, keepLoaded, onLocaleChange } from "#web/i18n/locale-store.ts";

/** Words of one area in the three languages; each language is a file of its own, loaded when asked. */
export type Catalogue<Messages> = {
  readonly load: (locale: Locale) => Promise<Messages>;
  /**
   * Undefined until it was loaded in that language.
   *
   * @throws why it could not be loaded, so that a page says so instead of waiting for ever.
   */
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
  const failures = new Map<Locale, unknown>();
  async function load(locale: Locale): Promise<Messages> {
    keepLoaded(load);
    failures.delete(locale);
    try {
      const { messages } = await files[locale]();
      cache.set(locale, messages);
      return messages;
    } catch (reason) {
      failures.set(locale, reason);
      throw reason;
    }
  }
  function loaded(locale: Locale): Messages | undefined {
    if (failures.has(locale)) throw failures.get(locale);
    return cache.get(locale);
  }
  return { load, loaded };
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
