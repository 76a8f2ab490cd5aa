import type { ReactNode } from "react";
import type { FrameView } from "#shared/api/register.ts";
import { api } from "#web/api/client.ts";
import { readFrame } from "#web/api/department.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { Loading } from "#web/ui/loading.tsx";

export type FrameOf = { readonly year: number; readonly bin: string };

export type FrameLoadedProps = FrameOf & {
  readonly children: (frame: FrameView, reload: () => void) => ReactNode;
};

/** A page about an enterprise's entry of a year, once that has come. */
export function FrameLoaded({ year, bin, children }: FrameLoadedProps) {
  const { answered, reload } = useAnswer(`${bin} ${year}`, (signal) =>
    api(readFrame)({ params: { bin, year }, signal }),
  );
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  return children(answered.reply, reload);
}

/** An enterprise's name, marked with its language. */
export function EnterpriseName({ name }: Pick<FrameView, "name">) {
  const { own } = useRegisterLanguage();
  return <span lang={own}>{name[own]}</span>;
}
