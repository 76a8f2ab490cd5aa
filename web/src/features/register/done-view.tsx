import type { ImportView } from "#shared/api/imports.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import type { Slice } from "#web/features/register/commit-all.ts";
import { importCatalogue } from "#web/features/register/imports.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { paths } from "#web/features/register/paths.ts";
import { RejectedDownload } from "#web/features/register/rejected-download.tsx";
import { useMessages } from "#web/i18n/catalogue.ts";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { SummaryList } from "#web/ui/summary-list.tsx";

export type DoneViewProps = {
  readonly year: number;
  readonly view: ImportView;
  /** The last slice, when it was written from this page. */
  readonly slice?: Slice;
};

/** What an import has come to. */
export function DoneView({ year, view, slice }: DoneViewProps) {
  const words = useMessages(importCatalogue);
  const { locale, words: register } = useRegisterLanguage();
  const { done } = words;
  const written = slice ?? view.committed ?? { added: 0, changed: 0 };
  const alreadySo = view.added + view.changed - written.added - written.changed;
  const rows = [
    { key: done.added, count: written.added },
    { key: done.changed, count: written.changed },
    ...(alreadySo > 0 ? [{ key: done.alreadySo, count: alreadySo }] : []),
    { key: done.unchanged, count: view.unchanged },
    { key: done.rejected, count: view.rejectedRows },
  ];
  return (
    <Page
      key="done"
      title={done.title}
      caption={fillText(register.yearOf, { year })}
      back={{ href: paths.search(year), label: words.backToSearch }}
    >
      <Notification tone="success" title={fillText(done.text, { year })} />
      <SummaryList
        rows={rows.map(({ key, count }) => ({ key, value: formatCount(locale, count) }))}
      />
      {view.rejectedRows > 0 && (
        <>
          <p>{words.preview.rejectedStay}</p>
          <RejectedDownload year={year} id={view.id} />
        </>
      )}
      <div className="buttons">
        <LinkButton href={paths.search(year)}>{done.search}</LinkButton>
        <LinkButton href={paths.import(year)} tone="secondary">
          {done.another}
        </LinkButton>
      </div>
    </Page>
  );
}
