import type { District } from "#shared/agreements/agreement-definition.ts";
import { foldForSearch } from "#shared/text/fold.ts";

/** Words around the name of a district, folded: what kind of thing it is, and in which city. */
const around =
  /(?<!\p{L})(?:район|раиони?|р н|аудани?|ауд|district|город|г|кала(?:си)?|city|алмати|almaty)(?!\p{L})/gu;

/**
 * KATO code of a district by its code or its name in any of the three languages, with or without
 * the word for district and the city before it; undefined when it is none of them.
 *
 * @example districtOf("г. Алматы, Медеуский р-н", districts) // "751710000"
 */
export function districtOf(text: string, districts: readonly District[]): string | undefined {
  const digits = text.replaceAll(" ", "");
  if (/^[0-9]+$/.test(digits)) return districts.find(({ kato }) => kato === digits)?.kato;
  const name = bare(text);
  if (name === "") return undefined;
  return districts.find((district) =>
    Object.values(district.name).some((own) => bare(own) === name),
  )?.kato;
}

function bare(text: string): string {
  return foldForSearch(text).replace(around, " ").replace(/\s+/g, " ").trim();
}
