import { words as en } from "#shared/figures/words.en.ts";
import { type FigureWords, words as kk } from "#shared/figures/words.kk.ts";
import { words as ru } from "#shared/figures/words.ru.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Words of figures in every language, for what draws them on the server. Pages load one language. */
export const figureWords: Readonly<Record<Locale, FigureWords>> = { kk, ru, en };
