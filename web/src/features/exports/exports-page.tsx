import { useState } from "react";
import { useSearchParams } from "wouter";
import { choiceOf } from "#web/features/exports/choice.ts";
import { ExportForm } from "#web/features/exports/export-form.tsx";
import { ExportList } from "#web/features/exports/export-list.tsx";
import { exportsCatalogue } from "#web/features/exports/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Page } from "#web/ui/page.tsx";

/** Ordering an export, and those of the last days. */
export function ExportsPage() {
  const words = useMessages(exportsCatalogue);
  const locale = useLocale();
  const [search] = useSearchParams();
  const [isWrong, setIsWrong] = useState(false);
  return (
    <Page title={words.title} wide error={isWrong}>
      <p className="lead">{words.lead}</p>
      <ExportForm key={search.toString()} start={choiceOf(search, locale)} onWrong={setIsWrong} />
      <ExportList />
    </Page>
  );
}
