import { fillText } from "#shared/text/format.ts";
import { api } from "#web/api/client.ts";
import { readRejectedRows } from "#web/api/department.ts";
import { useAct } from "#web/api/use-act.ts";
import { importCatalogue } from "#web/features/register/imports.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { saveFile } from "#web/ui/save-file.ts";

export type RejectedDownloadProps = { readonly year: number; readonly id: string };

/** Everything that was rejected, as a file to mend the register file by. */
export function RejectedDownload({ year, id }: RejectedDownloadProps) {
  const { preview } = useMessages(importCatalogue);
  const { busy, problem, run } = useAct();
  const download = () =>
    run(
      () => api(readRejectedRows)({ params: { id } }),
      (file) => saveFile(file, fillText(preview.downloadName, { year })),
    );
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <div className="buttons">
        <Button tone="secondary" icon="download" busy={busy} onClick={() => void download()}>
          {preview.download}
        </Button>
      </div>
    </>
  );
}
