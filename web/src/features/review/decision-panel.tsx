import type { ReturnView } from "#shared/api/read-return.ts";
import type { Locale } from "#shared/text/locale.ts";
import { type Act, actsOf, mayFileOf } from "#web/features/review/decision-acts.ts";
import { DecisionNotices } from "#web/features/review/decision-notices.tsx";
import { useReviewLanguage } from "#web/features/review/language.ts";
import type { ReviewMessages } from "#web/features/review/messages.ts";
import { type Neighbours, NextLink } from "#web/features/review/neighbours.tsx";
import { paths, type ReviewPlace } from "#web/features/review/paths.ts";
import type { DecisionState } from "#web/features/review/use-decision.ts";
import { useSecondsLeft } from "#web/features/review/use-seconds-left.ts";
import { pluralText } from "#web/i18n/plural-text.ts";
import { Button } from "#web/ui/button.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";

export type DecisionPanelProps = {
  readonly place: ReviewPlace;
  readonly view: ReturnView;
  readonly state: DecisionState;
  readonly remarkCount: number;
  readonly neighbours: Neighbours;
  readonly onAct: (act: Act) => void;
  readonly onRetry: () => void;
  readonly onRefresh: () => void;
};

/** Accept, return or reopen; what came of it, with ten seconds to undo it at once. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { place, view, state, remarkCount, neighbours, onAct, onRetry, onRefresh } = props;
  const { locale, words } = useReviewLanguage();
  const done = state.kind === "done" ? state : undefined;
  const left = useSecondsLeft(done?.decision === "reopened" ? undefined : done?.sequence);
  const acts = actsOf(view, state);
  const label = (act: Act) => labelOf(act, { remarkCount, left, locale, words });
  // What was pressed stays where it was, so that the focus stays there too.
  const pressed = done && done.decision !== "reopened" && (
    <Button key={done.decision} busy icon="check">
      {words.decision[done.decision]}
    </Button>
  );
  const buttons = [
    pressed,
    ...acts.map((act) => (
      <Button
        key={keyOf[act]}
        tone={act === "return" || act === "reopen" ? "secondary" : "primary"}
        busy={state.kind === "sending"}
        onClick={() => onAct(act)}
      >
        {label(act)}
      </Button>
    )),
  ];
  return (
    <section className="decision no-print" aria-labelledby="decision">
      <h2 id="decision" tabIndex={-1}>
        {words.decision.title}
      </h2>
      <CampaignNote view={view} />
      <DecisionNotices state={state} onRetry={onRetry} onRefresh={onRefresh} />
      <div className="buttons">
        {buttons}
        <NextLink neighbours={neighbours} isProminent={done !== undefined} />
      </div>
      {left > 0 && (
        <p className="decision__left" aria-hidden="true">
          {pluralText(locale, words.decision.left, left)}
        </p>
      )}
      <p role="status" className="hint">
        {done && words.decision[`${done.decision}Said`]}
      </p>
      {remarkCount > 0 && acts.includes("accept") && (
        <p className="hint">{words.decision.keepHint}</p>
      )}
      {mayFileOf(view) && (
        <LinkButton href={paths.filing(place, neighbours.search)} tone="secondary" icon="pencil">
          {view.answers ? words.decision.correct : words.decision.file}
        </LinkButton>
      )}
    </section>
  );
}

/** A button keeps its place while what it does turns into what was done. */
const keyOf = {
  accept: "accepted",
  return: "returned",
  reopen: "undo",
  undo: "undo",
} as const satisfies Record<Act, string>;

type LabelOf = {
  readonly remarkCount: number;
  readonly left: number;
  readonly locale: Locale;
  readonly words: ReviewMessages;
};

function labelOf(act: Act, { remarkCount, left, locale, words: { decision } }: LabelOf): string {
  if (act === "return") {
    if (remarkCount === 0) return decision.returnNone;
    return pluralText(locale, decision.return, remarkCount);
  }
  if (act === "undo") return left > 0 ? decision.undo : decision.reopen;
  return decision[act];
}

function CampaignNote({ view: { campaign } }: Pick<DecisionPanelProps, "view">) {
  const { words } = useReviewLanguage();
  if (campaign.state === "final") return <p>{words.page.final}</p>;
  return campaign.state === "planned" ? <p>{words.page.planned}</p> : null;
}
