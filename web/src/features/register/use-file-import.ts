import { useState } from "react";
import type { ImportView, UnclearColumn } from "#shared/api/imports.ts";
import { largestImport } from "#shared/api/imports.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { createImport } from "#web/api/department.ts";
import { columnsText, type Mapping, unclearColumnsOf } from "#web/features/register/columns.ts";

/** A file as it was when it was chosen: later changes on the disk do not reach it. */
export type ChosenFile = { readonly name: string; readonly bytes: Blob };

/** What stands in the way of reading the chosen file. */
export type FileFault =
  | { readonly kind: "needFile" | "unreadable" }
  | { readonly kind: "tooLarge"; readonly bytes: number }
  | { readonly kind: "refused"; readonly problem: ApiProblem };

export type FileImport = {
  readonly file: ChosenFile | undefined;
  readonly busy: boolean;
  readonly fault: FileFault | undefined;
  /** Counts failed tries, so that each is announced. */
  readonly attempt: number;
  /** Set when a person has to say what the columns are. */
  readonly unclear: readonly UnclearColumn[] | undefined;
  readonly choose: (file: File) => Promise<void>;
  readonly read: (mapping?: Mapping) => Promise<void>;
  /** Back to choosing a file. */
  readonly restart: () => void;
};

/** Choosing a register file and having it read; the file is kept until another is chosen. */
export function useFileImport(year: number, done: (made: ImportView) => void): FileImport {
  const [file, setFile] = useState<ChosenFile>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FileFault>();
  const [attempt, setAttempt] = useState(0);
  const [unclear, setUnclear] = useState<readonly UnclearColumn[]>();
  const fail = (failed: FileFault) => {
    setFault(failed);
    setAttempt((count) => count + 1);
  };
  const choose = async (chosen: File) => {
    setFault(undefined);
    setFile(undefined);
    if (chosen.size > largestImport) return fail({ kind: "tooLarge", bytes: chosen.size });
    try {
      setFile({ name: chosen.name, bytes: new Blob([await chosen.arrayBuffer()]) });
    } catch {
      fail({ kind: "unreadable" });
    }
  };
  const read = async (mapping?: Mapping) => {
    if (busy) return;
    // A file that was too large says so again; it was not kept.
    if (file === undefined) return fail(fault ?? { kind: "needFile" });
    setBusy(true);
    const answered = await send(year, file, mapping);
    setBusy(false);
    if (answered.ok) return done(answered.reply);
    const { problem } = answered;
    const isUnclear = problem.type === "import/columns-unclear";
    if (!isUnclear || mapping) fail({ kind: "refused", problem });
    if (isUnclear) setUnclear(unclearColumnsOf(problem.members));
  };
  const restart = () => {
    setUnclear(undefined);
    setFault(undefined);
    setFile(undefined);
  };
  return { file, busy, fault, attempt, unclear, choose, read, restart };
}

function send(year: number, { name, bytes }: ChosenFile, mapping: Mapping | undefined) {
  const columns = mapping && { columns: columnsText(mapping) };
  return api(createImport)({
    query: { year, fileName: name.slice(-200), ...columns },
    file: bytes,
  });
}
