import type { ApiProblem } from "#web/api/api-problem.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { routes } from "#web/routes.ts";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";

export type ProblemPageProps = {
  readonly problem: ApiProblem;
  readonly onRetry?: (() => void) | undefined;
};

/** A page whose data did not come. What does not exist says so, and retrying would not help. */
export function ProblemPage({ problem, onRetry }: ProblemPageProps) {
  const { fault, notFound } = useMessages(shellCatalogue);
  const missing = problem.status === 404;
  const titleOf = (status: number) => (status === 0 ? fault.unreachable : fault.title);
  return (
    <Page title={missing ? notFound.title : titleOf(problem.status)} back={{ href: routes.home }}>
      <ProblemNotice problem={problem} onRetry={missing ? undefined : onRetry} />
    </Page>
  );
}
