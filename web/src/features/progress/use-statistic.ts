import { useState } from "react";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { putStatistic } from "#web/api/department.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import {
  emptyStatistic,
  readStatistic,
  type TypedError,
  type TypedStatistic,
} from "#web/features/progress/typed-statistic.ts";
import { useMessages } from "#web/i18n/catalogue.ts";

export type UseStatistic = {
  readonly typed: TypedStatistic;
  readonly change: (part: Partial<TypedStatistic>) => void;
  readonly errors: readonly TypedError[];
  readonly attempt: number;
  readonly problem: ApiProblem | undefined;
  readonly isBusy: boolean;
  readonly isSaved: boolean;
  readonly save: () => void;
};

export type StatisticOrder = {
  readonly year: number;
  readonly definition: IndicatorDefinition;
  /** The version that is on the page. */
  readonly seen: number;
  readonly reload: () => void;
};

/** A new version of an official figure, kept in its boxes until it is saved. */
export function useStatistic({ year, definition, seen, reload }: StatisticOrder): UseStatistic {
  const words = useMessages(progressCatalogue).statistics;
  const [typed, setTyped] = useState(emptyStatistic);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<ApiProblem>();
  const [state, setState] = useState<"open" | "busy" | "saved">("open");
  const read = readStatistic(typed, definition.scale, words.wrong);
  const isTried = attempt > 0 && state === "open";

  const save = async () => {
    if (state === "busy") return;
    setProblem(undefined);
    setAttempt((count) => count + 1);
    setState("open");
    if (read.kind === "errors") return;
    setState("busy");
    const answered = await api(putStatistic)({
      params: { year, indicator: definition.id },
      body: { ...read.entry, version: seen },
    });
    if (!answered.ok) {
      setProblem(answered.problem);
      setState("open");
      // What somebody else entered meanwhile is shown below what was typed here.
      if (answered.problem.status === 409) reload();
      return;
    }
    setTyped(emptyStatistic);
    setAttempt(0);
    setState("saved");
    reload();
  };

  return {
    typed,
    change: (part) => {
      setTyped({ ...typed, ...part });
      if (state === "saved") setState("open");
    },
    errors: isTried && read.kind === "errors" ? read.errors : [],
    attempt,
    problem,
    isBusy: state === "busy",
    isSaved: state === "saved",
    save: () => void save(),
  };
}
