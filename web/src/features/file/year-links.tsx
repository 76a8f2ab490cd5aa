import { Link } from "wouter";
import { fillText } from "#shared/text/format.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { type EnterpriseYear, paths } from "#web/features/file/paths.ts";

export type YearLinksProps = { readonly of: EnterpriseYear; readonly years: readonly number[] };

/** The other reporting years of the agreement. */
export function YearLinks({ of, years }: YearLinksProps) {
  const { words } = useFileLanguage();
  return (
    <>
      <h2>{words.tasks.years}</h2>
      <ul className="inline-list">
        {years
          .filter((year) => year !== of.year)
          .map((year) => (
            <li key={year}>
              <Link href={paths.tasks({ ...of, year })}>
                {fillText(words.tasks.year, { year })}
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
