import type { Filter } from "#web/features/exports/choice.ts";
import { exportsCatalogue } from "#web/features/exports/messages.ts";
import { filterRows } from "#web/features/exports/request-words.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

export type FilterNoticeProps = {
  readonly filter: Filter;
  /** Whether the chosen kind takes it. */
  readonly isUsed: boolean;
  readonly onRemove: () => void;
};

/** The filter that came with the address, so that nobody takes a part for the whole. */
export function FilterNotice({ filter, isUsed, onRemove }: FilterNoticeProps) {
  const words = useMessages(exportsCatalogue);
  const locale = useLocale();
  return (
    <Notification tone={isUsed ? "info" : "warning"} title={words.form.filter}>
      <p>{isUsed ? words.form.filterHint : words.form.filterNotUsed}</p>
      <SummaryList rows={filterRows(filter, words, locale)} />
      <Button tone="secondary" onClick={onRemove}>
        {words.form.withoutFilter}
      </Button>
    </Notification>
  );
}
