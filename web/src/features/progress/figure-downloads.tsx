import { useState } from "react";
import { agreement } from "#shared/agreements/current.ts";
import { figureFileName } from "#shared/figures/file-name.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { readFigureFile } from "#web/api/department.ts";
import { type FigureAddress, filterNames, queryOf } from "#web/features/progress/figure-address.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Icon } from "#web/ui/icon.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { saveFile } from "#web/ui/save-file.ts";

const formats = ["csv", "xlsx", "png", "svg"] as const;
type Format = (typeof formats)[number];

export type FigureDownloadsProps = {
  readonly address: FigureAddress;
  /** What is downloaded, for those who meet the buttons apart from it. */
  readonly title: string;
  /** The drawing that is on the page; absent: the figure's first. */
  readonly chart?: string | undefined;
};

/** A figure in each of its formats, made by the server from the very cells of the table. */
export function FigureDownloads({ address, title, chart }: FigureDownloadsProps) {
  const words = useMessages(progressCatalogue);
  const { state, download } = useDownload(address, chart);
  return (
    <div className="downloads no-print">
      <span id={`${title}-downloads`} className="downloads__label">
        <Icon name="download" /> {words.download}
      </span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="downloads__format"
          aria-label={words.downloadAs(format.toUpperCase(), title)}
          aria-disabled={state.kind === "busy" || undefined}
          onClick={() => download(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status" className="hidden">
        {state.kind === "done" ? words.downloaded(state.name) : ""}
      </span>
      {state.kind === "failed" && (
        <ProblemNotice problem={state.problem} onRetry={() => download(state.format)} />
      )}
    </div>
  );
}

type DownloadState =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly problem: ApiProblem; readonly format: Format };

function useDownload(address: FigureAddress, chart: string | undefined) {
  const language = useLocale();
  const [state, setState] = useState<DownloadState>({ kind: "idle" });
  const download = async (format: Format) => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    const { year, figure } = address;
    const drawn = format === "png" || format === "svg" ? chart : undefined;
    const query = { ...queryOf(address), language, format, ...(drawn && { chart: drawn }) };
    const answered = await api(readFigureFile)({ params: { year, figure }, query });
    if (!answered.ok) {
      setState({ kind: "failed", problem: answered.problem, format });
      return;
    }
    const name = `${nameOf(address, language)}${drawn ? `-${drawn}` : ""}.${format}`;
    saveFile(answered.reply, name);
    setState({ kind: "done", name });
  };
  return { state, download: (format: Format) => void download(format) };
}

function nameOf({ year, figure, by, filters }: FigureAddress, language: "kk" | "ru" | "en") {
  const place = agreement.id.split("-")[0] ?? agreement.id;
  const filter = Object.fromEntries(filterNames.map((name) => [name, filters[name]?.split(",")]));
  return figureFileName({ place, id: figure, by, filter, year, language });
}
