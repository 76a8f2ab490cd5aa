import { Link, Redirect } from "wouter";
import { groupBin } from "#shared/law/bin.ts";
import { compareText } from "#shared/text/collate.ts";
import { api } from "#web/api/client.ts";
import { readEnterprise } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { enrolCatalogue } from "#web/i18n/enrol.ts";
import { routes } from "#web/routes.ts";
import { useMe } from "#web/session/me.tsx";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";

/** An accountant files for many: which enterprise now? With one there is nothing to choose. */
export function ChoosePage() {
  const { choose } = useMessages(enrolCatalogue);
  const locale = useLocale();
  const bins = useOwnBins();
  const { answered, reload } = useAnswer(bins.join() || undefined, readAll(bins));
  if (bins.length === 0) return <Redirect to={routes.enrol} replace />;
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const own = locale === "ru" ? "ru" : "kk";
  const [first, ...more] = answered.reply.toSorted((a, b) =>
    compareText(locale, a.name[own], b.name[own]),
  );
  if (first && more.length === 0) {
    return <Redirect to={routes.tasks(first.bin, first.year)} replace />;
  }
  return (
    <Page title={choose.title}>
      <p className="lead">{choose.lead}</p>
      <ul className="link-list">
        {[...(first ? [first] : []), ...more].map(({ bin, name, year }) => (
          <li key={bin}>
            <Link href={routes.tasks(bin, year)} lang={own}>
              {name[own]}
            </Link>
            <p className="hint">{choose.bin(groupBin(bin))}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={routes.enrol}>{choose.add}</Link>
      </p>
    </Page>
  );
}

function useOwnBins(): readonly string[] {
  const { answered } = useMe();
  if (!answered?.ok) return [];
  return [...new Set(answered.reply.memberships.flatMap(({ bin }) => bin ?? []))];
}

/** All of them or the first refusal: a list with gaps would look complete. */
const readAll = (bins: readonly string[]) => async (signal: AbortSignal) => {
  const all = await Promise.all(
    bins.map((bin) => api(readEnterprise)({ params: { bin }, signal })),
  );
  const reply = all.flatMap((answered) => (answered.ok ? [answered.reply] : []));
  const refused = all.find((answered) => !answered.ok);
  return refused ?? { ok: true as const, reply, replayed: false };
};
