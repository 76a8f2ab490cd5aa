import { useState } from "react";
import type { ExportFormat, ExportRequest } from "#shared/api/exports.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { createExport, readExport } from "#web/api/department.ts";
import { useJob } from "#web/api/use-job.ts";
import type { ListFilters } from "#web/features/campaign/list-filters.ts";
import { campaignCatalogue } from "#web/features/campaign/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { JobProgress } from "#web/ui/job-progress.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

export type ListExportProps = { readonly year: number; readonly filters: ListFilters };

/** The whole list as a file: ordered as an export, and taken when it is ready. */
export function ListExport({ year, filters }: ListExportProps) {
  const words = useMessages(campaignCatalogue).listPage;
  const { order, busy, problem, job } = useListExport(year, filters);
  return (
    <>
      <Button tone="secondary" icon="download" busy={busy} onClick={() => order("csv")}>
        {words.csv}
      </Button>
      <Button tone="secondary" icon="download" busy={busy} onClick={() => order("xlsx")}>
        {words.xlsx}
      </Button>
      {problem && <ProblemNotice problem={problem} />}
      {job && <JobProgress job={job} />}
      {job?.url !== undefined && (
        <a className="count-link" href={job.url} download={job.fileName}>
          <Icon name="download" /> {words.ready(job.fileName)}
        </a>
      )}
    </>
  );
}

function useListExport(year: number, filters: ListFilters) {
  const locale = useLocale();
  const [id, setId] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const { job } = useJob(id, (signal) => api(readExport)({ params: { id: id ?? "" }, signal }));
  const order = async (format: ExportFormat) => {
    if (busy) return;
    setBusy(true);
    // Filters come from the address: what does not fit is refused with words.
    const filter = filters as NonNullable<ExportRequest["filter"]>;
    const answered = await api(createExport)({
      body: { kind: "responses", year, format, language: locale, filter },
    });
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    setId(answered.ok ? answered.reply.id : undefined);
  };
  return { order: (format: ExportFormat) => void order(format), busy, problem, job };
}
