import { Link } from "wouter";
import { fillText } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { readEnterprise } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { type EnterpriseYear, paths } from "#web/features/file/paths.ts";

export type YearLinksProps = { readonly of: EnterpriseYear };

/** The other reporting years in which the register has the enterprise. */
export function YearLinks({ of }: YearLinksProps) {
  const { words } = useFileLanguage();
  const { answered } = useAnswer(of.bin, (signal) =>
    api(readEnterprise)({ params: { bin: of.bin }, signal }),
  );
  const years = answered?.ok ? answered.reply.years : [];
  const others = years.filter((year) => year !== of.year);
  if (others.length === 0) return null;
  return (
    <>
      <h2>{words.tasks.years}</h2>
      <ul className="inline-list">
        {others.map((year) => (
          <li key={year}>
            <Link href={paths.tasks({ ...of, year })}>{fillText(words.tasks.year, { year })}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
