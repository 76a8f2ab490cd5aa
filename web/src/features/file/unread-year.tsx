import { fillText } from "#shared/text/format.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import type { EnterpriseYear } from "#web/features/file/paths.ts";
import { YearLinks } from "#web/features/file/year-links.tsx";
import { routes } from "#web/routes.ts";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

export type UnreadYearProps = {
  readonly of: EnterpriseYear;
  readonly problem: ApiProblem;
  readonly onRetry: () => void;
};

/** A year that could not be shown, with the ways on. */
export function UnreadYear({ of, problem, onRetry }: UnreadYearProps) {
  const { words } = useFileLanguage();
  return (
    <Page
      title={fillText(words.tasks.title, { year: of.year })}
      back={{ href: routes.enterprises }}
    >
      <ProblemNotice problem={problem} onRetry={problem.status === 404 ? undefined : onRetry} />
      <YearLinks of={of} />
    </Page>
  );
}
