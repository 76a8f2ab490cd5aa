import { Link } from "wouter";
import { SampleLetter } from "#web/features/enrol/sample-letter.tsx";
import { useEnrolment } from "#web/features/enrol/use-enrolment.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { enrolCatalogue } from "#web/i18n/enrol.ts";
import { routes } from "#web/routes.ts";
import { useMe } from "#web/session/me.tsx";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Page } from "#web/ui/page.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

/** E1: the BIN and the code from the letter. */
export function CodePage() {
  const { code: words, errors: errorWords } = useMessages(enrolCatalogue);
  const { typed, setTyped, outcome, busy, send } = useEnrolment();
  const errors = outcome.errors.map((error) => ({
    fieldId: error.field,
    message: error.words(errorWords),
  }));
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === field)?.message;
  return (
    <Page title={words.title} error={errors.length > 0}>
      {errors.length > 0 && (
        <ErrorSummary title={words.errorsTitle} errors={errors} attempt={outcome.attempt} />
      )}
      {outcome.problem && <ProblemNotice problem={outcome.problem} />}
      <p className="lead">{words.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        {fields.map(({ field, label, hint }) => (
          <FieldFrame
            key={field}
            id={field}
            label={words[label]}
            hint={words[hint]}
            error={errorOf(field)}
          >
            {(wiring) => (
              <TextInput
                {...wiring}
                name={field}
                width={20}
                inputMode="numeric"
                value={typed[field]}
                onChange={(text) => setTyped({ ...typed, [field]: text })}
              />
            )}
          </FieldFrame>
        ))}
        <SampleLetter />
        <Button type="submit" busy={busy}>
          {words.submit}
        </Button>
      </form>
      <Already />
    </Page>
  );
}

const fields = [
  { field: "bin", label: "bin", hint: "binHint" },
  { field: "code", label: "code", hint: "codeHint" },
] as const;

/** For somebody who has enrolled before and came here by mistake. */
function Already() {
  const { code: words } = useMessages(enrolCatalogue);
  const { answered } = useMe();
  if (!answered?.ok || !answered.reply.memberships.some(({ bin }) => bin)) return null;
  return (
    <p>
      <Link href={routes.enterprises}>{words.already}</Link>
    </p>
  );
}
