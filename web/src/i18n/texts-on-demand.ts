import type { Locale } from "#shared/text/locale.ts";
import { currentLocale, keepLoaded } from "#web/i18n/locale-store.ts";

/** A text in the languages that were loaded so far. */
export type TextOnDemand = Partial<Record<Locale, string>>;

/** Texts of one language, by the name of the module that they were taken from. */
type TextFile = () => Promise<{ readonly texts: Readonly<Record<string, readonly string[]>> }>;

/**
 * Texts that the build took out of a module (see `split-texts.ts`), one file a language. They come
 * in the language in use before the module is ready, and in another one before that is shown.
 */
export async function textsOnDemand(
  module: string,
  files: Readonly<Record<Locale, TextFile>>,
): Promise<readonly TextOnDemand[]> {
  const texts: TextOnDemand[] = [];
  const load = async (locale: Locale) => {
    const loaded = await files[locale]();
    loaded.texts[module]?.forEach((text, index) => {
      texts[index] ??= {};
      texts[index][locale] = text;
    });
  };
  keepLoaded(load);
  // Another language may have been chosen while this one was on its way.
  for (let wanted: Locale | undefined; wanted !== currentLocale(); ) {
    wanted = currentLocale();
    await load(wanted);
  }
  return texts;
}
