import { Link } from "wouter";
import { fillText } from "#shared/text/format.ts";
import type { Answered } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { listReturns } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import { type EnterpriseYear, paths } from "#web/features/file/paths.ts";

export type YearLinksProps = { readonly of: EnterpriseYear; readonly years: readonly number[] };

/** The other reporting years of the agreement in which something is asked or was. */
export function YearLinks({ of, years }: YearLinksProps) {
  const { words } = useFileLanguage();
  const { answered } = useAnswer(`${of.bin} ${of.year}`, (signal) =>
    yearsThatAnswer(
      of.bin,
      years.filter((year) => year !== of.year),
      signal,
    ),
  );
  const others = answered?.ok ? answered.reply : [];
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

/** A year without a campaign is not found. */
async function yearsThatAnswer(
  bin: string,
  years: readonly number[],
  signal: AbortSignal,
): Promise<Answered<readonly number[]>> {
  const answers = await Promise.all(
    years.map((year) => api(listReturns)({ params: { bin, year }, signal })),
  );
  const reply = years.filter((_year, index) => answers[index]?.ok);
  return { ok: true, reply, replayed: false };
}
