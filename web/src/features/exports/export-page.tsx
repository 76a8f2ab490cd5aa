import type { ExportView } from "#shared/api/exports.ts";
import { api } from "#web/api/client.ts";
import { readExport } from "#web/api/department.ts";
import { useJob } from "#web/api/use-job.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { Download } from "#web/features/exports/download.tsx";
import { ExportFacts } from "#web/features/exports/export-facts.tsx";
import { exportsCatalogue } from "#web/features/exports/messages.ts";
import { requestTitle } from "#web/features/exports/request-words.ts";
import { useOrder } from "#web/features/exports/use-order.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Button } from "#web/ui/button.tsx";
import { JobProgress } from "#web/ui/job-progress.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

/** One export: how far it is, its file, or why there is none. */
export function ExportPage({ id }: { readonly id: string }) {
  const words = useMessages(exportsCatalogue);
  const { job, problem, reload } = useJob(id, (signal) =>
    api(readExport)({ params: { id }, signal }),
  );
  if (job === undefined) {
    if (problem === undefined) return <Loading />;
    return <ProblemPage problem={problem} onRetry={reload} />;
  }
  const isUnderWay = job.status === "queued" || job.status === "running";
  return (
    <Page
      title={requestTitle(job, words)}
      back={{ href: departmentRoutes.exports, label: words.back }}
    >
      <JobProgress job={job} reasons={words.one.reasons} stale={problem && { onRetry: reload }} />
      {isUnderWay && <p>{words.one.leave}</p>}
      {job.status === "done" && <Download id={id} />}
      {job.status === "failed" && <Again failed={job} />}
      <ExportFacts job={job} />
      <p className="no-print">
        <LinkButton tone="secondary" href={departmentRoutes.exports}>
          {words.one.another}
        </LinkButton>
      </p>
    </Page>
  );
}

/** Orders the same anew; its data are then those of now. */
function Again({ failed }: { readonly failed: ExportView }) {
  const words = useMessages(exportsCatalogue);
  const { busy, problem, order } = useOrder();
  const { kind, year, form, format, language, filter, audit } = failed;
  const again = () =>
    void order({
      kind,
      year,
      format,
      language,
      ...(form !== undefined && { form }),
      ...(filter !== undefined && { filter }),
      ...(audit !== undefined && { audit }),
    });
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <Button busy={busy} icon="refresh-cw" onClick={again}>
        {words.one.again}
      </Button>
    </>
  );
}
