import type { Verdict } from "#shared/figures/figure.ts";
import type { RowText } from "#shared/figures/row-text.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Icon } from "#web/ui/icon.tsx";
import type { IconName } from "#web/ui/icon-name.ts";
import { Tag } from "#web/ui/tag.tsx";

const iconOf = {
  met: "circle-check",
  below: "trending-down",
  above: "trending-up",
  none: "info",
} as const satisfies Record<Verdict, IconName>;

/** Met, below, above or no verdict: in words, with a sign, and coloured only besides. */
export function FigureStatus({ figure }: { readonly figure: RowText }) {
  const { status } = useMessages(progressCatalogue).figure;
  return (
    <p className="figure-status">
      <span className={`verdict verdict--${figure.verdict}`}>
        <Icon name={iconOf[figure.verdict]} /> {figure.status}
      </span>
      {figure.provisional && <Tag tone="warning">{status.provisional}</Tag>}
    </p>
  );
}
