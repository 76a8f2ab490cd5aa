import { useLocation, useSearchParams } from "wouter";
import type { ImportView } from "#shared/api/imports.ts";
import { type ImportRowKind, importRowKinds } from "#shared/api/imports.ts";
import { fillText, formatCount, formatInstant } from "#shared/text/format.ts";
import { ImportRows } from "#web/features/register/import-rows.tsx";
import { importCatalogue } from "#web/features/register/imports.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { MappedColumns } from "#web/features/register/mapped-columns.tsx";
import { paths } from "#web/features/register/paths.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { ChoiceLinks } from "#web/ui/choice-links.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";

export type PreviewViewProps = {
  readonly year: number;
  readonly view: ImportView;
  readonly onCommit: () => void;
};

/** What a file would change, before anything is written. */
export function PreviewView({ year, view, onCommit }: PreviewViewProps) {
  const words = useMessages(importCatalogue);
  const { locale, words: register } = useRegisterLanguage();
  const { preview } = words;
  const when = formatInstant(locale, view.createdAt);
  const kind = useShownKind(view);
  return (
    <Page
      key="preview"
      title={preview.title}
      caption={fillText(register.yearOf, { year })}
      back={{ href: paths.search(year), label: words.backToSearch }}
      wide
    >
      <p className="hint">{fillText(preview.file, { name: view.fileName, when })}</p>
      <Notification tone="info" title={preview.nothingYet}>
        <p>{preview.nothingYetText}</p>
        {view.rejectedRows > 0 && <p>{preview.rejectedStay}</p>}
      </Notification>
      <CommitButtons year={year} view={view} onCommit={onCommit} />
      <ChoiceLinks
        label={preview.kinds}
        choices={importRowKinds.map((each) => ({
          href: paths.importRun(year, view.id, `?kind=${each}`),
          label: `${preview[each]}: ${formatCount(locale, rowsOf(view, each))}`,
          current: each === kind,
        }))}
      />
      <ImportRows key={kind} year={year} id={view.id} kind={kind} />
      <MappedColumns columns={view.columns} />
    </Page>
  );
}

function CommitButtons({ year, view, onCommit }: PreviewViewProps) {
  const { preview } = useMessages(importCatalogue);
  const { locale } = useRegisterLanguage();
  const [, navigate] = useLocation();
  const count = view.added + view.changed;
  const isEmpty = count === 0;
  return (
    <>
      {isEmpty && (
        <Notification tone="warning" title={preview.nothingTitle}>
          <p>{preview.nothing}</p>
        </Notification>
      )}
      <div className="buttons">
        {!isEmpty && (
          <Button
            onClick={() => {
              // The address stands for the import as a whole from here on.
              navigate(paths.importRun(year, view.id), { replace: true });
              onCommit();
            }}
          >
            {pluralText(locale, preview.commit, count)}
          </Button>
        )}
        <LinkButton href={paths.import(year)} tone="secondary">
          {preview.other}
        </LinkButton>
      </div>
    </>
  );
}

export function rowsOf(view: ImportView, kind: ImportRowKind): number {
  return kind === "rejected" ? view.rejectedRows : view[kind];
}

/** The one that the address names; else what most wants a look: mistakes, then changes. */
function useShownKind(view: ImportView): ImportRowKind {
  const [search] = useSearchParams();
  const named = importRowKinds.find((kind) => kind === search.get("kind"));
  const first = (["rejected", "changed", "added"] as const).find((kind) => rowsOf(view, kind) > 0);
  return named ?? first ?? "unchanged";
}
