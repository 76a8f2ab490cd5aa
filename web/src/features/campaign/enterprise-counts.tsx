import type { EnterpriseCounts } from "#shared/api/monitor.ts";
import { CountLink } from "#web/features/campaign/count-link.tsx";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";

export type EnterpriseCountsListProps = {
  readonly year: string;
  readonly counts: EnterpriseCounts;
};

/** Enterprises by how much of what is expected of them they have sent. */
export function EnterpriseCountsList({ year, counts }: EnterpriseCountsListProps) {
  const words = useMessages(campaignCatalogue).enterprises;
  const { asked, complete, begun, outOfScope } = counts;
  const shown = [
    { status: "not-filed", count: asked - complete },
    { status: "nothing-filed", count: asked - complete - begun },
    { status: "filed", count: complete },
    { status: "out-of-scope", count: outOfScope },
  ] as const;
  return (
    <section aria-labelledby="enterprises">
      <h2 id="enterprises">{words.title}</h2>
      <dl className="count-list">
        {shown.map(({ status, count }) => (
          <div key={status}>
            <dt>{words[status]}</dt>
            <dd>
              <CountLink
                year={year}
                count={count}
                label={`${words[status]}: ${count}`}
                segment={{ status }}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
