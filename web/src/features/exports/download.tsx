import { useState } from "react";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { readExport } from "#web/api/department.ts";
import { exportsCatalogue } from "#web/features/exports/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

/**
 * Fetches the file. A link is good for a minute, so each press asks for a new one; the page stays
 * where it is, since the file comes as an attachment.
 */
export function Download({ id }: { readonly id: string }) {
  const words = useMessages(exportsCatalogue);
  const [busy, setBusy] = useState(false);
  const [started, setStarted] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const download = async () => {
    setBusy(true);
    setStarted(false);
    const answered = await api(readExport)({ params: { id } });
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    if (!answered.ok || answered.reply.url === undefined) return;
    setStarted(true);
    location.assign(answered.reply.url);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} onRetry={() => void download()} />}
      <Button icon="download" busy={busy} onClick={() => void download()}>
        {words.one.download}
      </Button>
      <p role="status" className="hint">
        {busy && words.one.downloading}
        {started && words.one.started}
      </p>
    </>
  );
}
