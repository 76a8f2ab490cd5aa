import { useLocation } from "wouter";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { AnswersList } from "#web/features/file/answers-list.tsx";
import { FormNotices } from "#web/features/file/form-notices.tsx";
import { useFileLanguage } from "#web/features/file/language.ts";
import { fieldPath, goOnPath, pathAfterForm } from "#web/features/file/next-page.ts";
import { paths } from "#web/features/file/paths.ts";
import { SaveStatus } from "#web/features/file/save-status.tsx";
import { type FormInWork, useFormWork } from "#web/features/file/use-form-work.ts";
import { useWorkbook } from "#web/features/file/use-workbook.tsx";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";

export type CheckPageProps = { readonly form: AnnualFormId };

/** All answers of one form in a list, each with a way to change it. */
export function CheckPage({ form }: CheckPageProps) {
  const work = useFormWork(form);
  const { of, definition, state, draft, plan } = work;
  const { locale, words } = useFileLanguage();
  return (
    <Page
      title={words.check.title}
      caption={definition.title[locale]}
      back={{ href: paths.tasks(of), label: words.form.backToTasks }}
    >
      <FormNotices work={work} />
      {plan.readiness === "untouched" && work.view.answers && (
        <Notification tone="info" title={words.check.inForce}>
          <p>{words.check.inForceText}</p>
        </Notification>
      )}
      {plan.readiness === "unfinished" && (
        <Notification tone="warning" title={words.check.unfinished} />
      )}
      <AnswersList of={of} plan={plan} from="check" headings="h2" />
      <CheckButtons work={work} />
      <SaveStatus state={state} draft={draft} />
    </Page>
  );
}

function CheckButtons({ work }: { readonly work: FormInWork }) {
  const { of, form, draft, plan, plans } = work;
  const { words } = useFileLanguage();
  const { list } = useWorkbook();
  const [, navigate] = useLocation();
  const leave = (path: string) => {
    void draft.flush();
    navigate(path);
  };
  if (plan.readiness === "unfinished") {
    return (
      <div className="buttons">
        <LinkButton href={goOnPath(of, plan)}>{words.check.goOn}</LinkButton>
        <Button tone="secondary" onClick={() => leave(paths.tasks(of))}>
          {words.form.later}
        </Button>
      </div>
    );
  }
  if (plan.readiness === "untouched") {
    const [remark] = work.view.comments ?? [];
    return (
      <div className="buttons">
        {remark && (
          <LinkButton href={fieldPath(of, plan, remark.field, "check")}>
            {words.check.correct}
          </LinkButton>
        )}
        <LinkButton href={paths.tasks(of)} tone="secondary">
          {words.form.backToTasks}
        </LinkButton>
      </div>
    );
  }
  const next = pathAfterForm(of, plans, { form, tasks: list.forms });
  return (
    <div className="buttons">
      <Button onClick={() => leave(next)}>{words.check.ready}</Button>
      <Button tone="secondary" onClick={() => leave(paths.tasks(of))}>
        {words.form.later}
      </Button>
    </div>
  );
}
