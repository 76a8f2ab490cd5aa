import { useEffect, useRef, useState } from "react";
import type { FigureReply } from "#shared/api/figures.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { readFigure } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { type FigureAddress, queryOf } from "#web/features/progress/figure-address.ts";
import { useLocale } from "#web/i18n/catalogue.ts";

export type UseFigure = {
  /** Undefined until the first answer; an older one of the same breakdown stays meanwhile. */
  readonly figure: FigureReply | undefined;
  readonly problem: ApiProblem | undefined;
  readonly reload: () => void;
};

/** One breakdown with its drawings, as wide as the page has room for. */
export function useFigure(address: FigureAddress): UseFigure {
  const language = useLocale();
  const width = useDrawingWidth();
  const { year, figure } = address;
  const query = { ...queryOf(address), language, width };
  const about = JSON.stringify([year, figure, queryOf(address)]);
  const { answered, reload } = useAnswer(`${about} ${language} ${width}`, (signal) =>
    api(readFigure)({ params: { year, figure }, query, signal }),
  );
  const kept = useRef<{ about: string; figure: FigureReply }>(undefined);
  if (answered?.ok) kept.current = { about, figure: answered.reply };
  const last = kept.current?.about === about ? kept.current.figure : undefined;
  return {
    figure: answered?.ok === false ? undefined : last,
    problem: answered?.ok === false ? answered.problem : undefined,
    reload,
  };
}

const step = 32;
const widest = 960;

/** Room for a drawing in whole steps, so that not every pixel of a resize asks for another one. */
export function useDrawingWidth(): number {
  const [width, setWidth] = useState(room);
  // The window is outside of rendering.
  useEffect(() => {
    const onResize = () => setWidth(room());
    addEventListener("resize", onResize);
    return () => removeEventListener("resize", onResize);
  }, []);
  return width;
}

/** What the page's edges leave. */
function room(): number {
  const inner = document.documentElement.clientWidth - step;
  return Math.max(256, Math.min(widest, Math.floor(inner / step) * step));
}
