import type { ReturnView } from "#shared/api/read-return.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { fillText, formatInstant } from "#shared/text/format.ts";
import { loadedForm } from "#web/answers/loaded-form.ts";
import { ChangesTable } from "#web/features/review/changes-table.tsx";
import { compareReturn } from "#web/features/review/compare-return.ts";
import { Comparison } from "#web/features/review/comparison.tsx";
import { DecisionPanel } from "#web/features/review/decision-panel.tsx";
import { actorText } from "#web/features/review/event-text.ts";
import { HistoryList } from "#web/features/review/history-list.tsx";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { NeighbourLinks } from "#web/features/review/neighbours.tsx";
import { paths, type ReviewPlace } from "#web/features/review/paths.ts";
import { PresenceBanner } from "#web/features/review/presence-banner.tsx";
import { ShortcutsSwitch } from "#web/features/review/shortcuts-switch.tsx";
import { statusTagOf } from "#web/features/review/status-tag.ts";
import { useEnterpriseName } from "#web/features/review/use-enterprise-name.ts";
import { useReturn } from "#web/features/review/use-return.ts";
import { useReview } from "#web/features/review/use-review.ts";
import { versionsOf } from "#web/features/review/versions.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { ErrorSummary } from "#web/ui/error-summary.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";
import { Tag } from "#web/ui/tag.tsx";

/** One form beside last year's, with everything a decision about it needs. */
export function ReturnPage({ place }: { readonly place: ReviewPlace }) {
  const { answered, reload } = useReturn(place);
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  return <ReturnReview place={place} view={answered.reply} reload={reload} />;
}

type ReturnReviewProps = {
  readonly place: ReviewPlace;
  readonly view: ReturnView;
  readonly reload: () => void;
};

function ReturnReview({ place, view, reload }: ReturnReviewProps) {
  const definition = loadedForm(place.form);
  const { locale, words, text } = useReviewLanguage();
  const name = useEnterpriseName(place);
  const sections = view.answers
    ? compareReturn(definition, view, { of: place, language: text })
    : [];
  const shown = sections.flatMap(({ rows }) =>
    rows.filter(({ field }) => field.kind !== "computed").map(({ field }) => field.id),
  );
  const review = useReview({ place, view, definition, shown, reload });
  const { errors, attempt, neighbours } = review;
  return (
    <Page
      title={definition.title[locale]}
      caption={`${name} · ${place.year}`}
      back={{ href: paths.hub(place, neighbours.search), label: words.page.back }}
      error={errors.length > 0}
      wide
    >
      {errors.length > 0 && (
        <ErrorSummary
          title={pluralText(locale, words.decision.errorsTitle, errors.length)}
          errors={errors.map(({ id, message }) => ({ fieldId: id, message }))}
          attempt={attempt}
        />
      )}
      <PresenceBanner place={place} />
      <ReturnFacts view={view} />
      <NeighbourLinks neighbours={neighbours} />
      <Changes definition={definition} view={view} />
      {view.answers ? (
        <section aria-labelledby="answers">
          <h2 id="answers">{words.compare.title}</h2>
          {!view.lastYear && (
            <p className="hint">{fillText(words.compare.noLastYear, { year: place.year - 1 })}</p>
          )}
          <Comparison
            definition={definition}
            sections={sections}
            year={place.year}
            remarks={review.mayRemark ? review.remarks : undefined}
            errors={Object.fromEntries(errors.map(({ field, message }) => [field, message]))}
          />
        </section>
      ) : (
        <NothingInForce view={view} />
      )}
      <DecisionPanel
        place={place}
        view={view}
        state={review.state}
        remarkCount={review.remarkCount}
        neighbours={neighbours}
        onAct={review.act}
        onRetry={review.retry}
        onRefresh={review.refresh}
      />
      {view.history.length > 0 && <HistoryList definition={definition} history={view.history} />}
      <ShortcutsSwitch isOn={review.shortcuts.isOn} onChange={review.shortcuts.set} />
    </Page>
  );
}

/** Where the form stands, who sent it, and what a reviewer should know first. */
function ReturnFacts({ view }: { readonly view: ReturnView }) {
  const { locale, words } = useReviewLanguage();
  const { latest } = versionsOf(view.history);
  const first = view.history.find(({ answers }) => answers !== undefined);
  const isLate = first !== undefined && almatyDayOf(first.at) > view.campaign.closesOn;
  const { label, tone } = statusTagOf(view, words);
  return (
    <ul className="return-facts">
      <li>
        <Tag tone={tone}>{label}</Tag>
      </li>
      {isLate && <li>{words.page.late}</li>}
      {view.changedAfterAcceptance && (
        <li>
          <strong>{words.page.changedAfterAcceptance}</strong>
        </li>
      )}
      {latest && (
        <li>
          {fillText(words.page.filedAt, {
            when: formatInstant(locale, latest.at),
            who: actorText(latest, { words }),
          })}
        </li>
      )}
    </ul>
  );
}

type ChangesProps = { readonly definition: FormDefinition; readonly view: ReturnView };

/** What a corrected form changed: the first thing to look at when it comes back. */
function Changes({ definition, view }: ChangesProps) {
  const { words } = useReviewLanguage();
  const { latest, previous } = versionsOf(view.history);
  if (!view.answers || latest?.kind !== "amended") return null;
  if (latest.answers === undefined || previous?.answers === undefined) return null;
  return (
    <ChangesTable
      definition={definition}
      caption={words.compare.changes}
      before={previous.answers}
      after={latest.answers}
      none={words.compare.noChanges}
    />
  );
}

function NothingInForce({ view }: { readonly view: ReturnView }) {
  const { words } = useReviewLanguage();
  const isWithdrawn = view.status === "withdrawn";
  return (
    <Notification tone="info" title={isWithdrawn ? words.page.withdrawn : words.page.nothing}>
      <p>{isWithdrawn ? words.page.withdrawnText : words.page.nothingText}</p>
    </Notification>
  );
}
