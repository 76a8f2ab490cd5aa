import { explanationReasonName } from "#shared/answers/explanation-reason.ts";
import { labelOf } from "#shared/answers/message-of.ts";
import { readExplanation } from "#shared/answers/read-explanation.ts";
import { fieldsOf } from "#shared/answers/walk-form.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { fillText, formatTime } from "#shared/text/format.ts";
import type { DraftKeeper } from "#web/features/file/draft-keeper.ts";
import type { DraftState } from "#web/features/file/draft-state.ts";
import { type FileLanguage, useFileLanguage } from "#web/features/file/language.ts";
import type { EntryConflict } from "#web/features/file/merge-answers.ts";
import { answerText } from "#web/fields/answer-text.ts";
import { Button } from "#web/ui/button.tsx";
import { Notification } from "#web/ui/notification.tsx";

export type ConflictPanelProps = {
  readonly definition: FormDefinition;
  readonly conflicts: NonNullable<DraftState["conflicts"]>;
  readonly draft: DraftKeeper;
};

type Part = "answers" | "explanations";

/** Answers that two people changed: each is chosen by itself, and nothing is lost until then. */
export function ConflictPanel({ definition, conflicts, draft }: ConflictPanelProps) {
  const language = useFileLanguage();
  const { conflictTitle, conflictByOther, conflictByYou } = language.words.form;
  const time = conflicts.theirsSavedAt ? formatTime(language.locale, conflicts.theirsSavedAt) : "";
  const lead = fillText(conflicts.theirsByYou ? conflictByYou : conflictByOther, { time });
  return (
    <Notification tone="warning" title={conflictTitle}>
      <p>{lead}</p>
      {(["answers", "explanations"] as const).map((part) =>
        conflicts[part].map((conflict) => (
          <ConflictChoice
            key={`${part} ${conflict.entry}`}
            label={labelOf(definition, conflict.entry, language.locale)}
            mine={valueText(definition, part, conflict, "mine", language)}
            theirs={valueText(definition, part, conflict, "theirs", language)}
            onChoose={(choice) => draft.settle(part, { entry: conflict.entry, choice })}
          />
        )),
      )}
    </Notification>
  );
}

type ConflictChoiceProps = {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onChoose: (choice: "mine" | "theirs") => void;
};

function ConflictChoice({ label, mine, theirs, onChoose }: ConflictChoiceProps) {
  const { words } = useFileLanguage();
  return (
    <fieldset className="field">
      <legend className="field__label">{label}</legend>
      <div className="buttons">
        <Button tone="secondary" onClick={() => onChoose("mine")}>
          {fillText(words.form.keepMine, { value: mine })}
        </Button>
        <Button tone="secondary" onClick={() => onChoose("theirs")}>
          {fillText(words.form.takeTheirs, { value: theirs })}
        </Button>
      </div>
    </fieldset>
  );
}

function valueText(
  definition: FormDefinition,
  part: Part,
  conflict: EntryConflict,
  side: "mine" | "theirs",
  { locale, words, text }: FileLanguage,
): string {
  const value = conflict[side];
  if (value === undefined) return words.form.empty;
  if (part === "explanations") {
    const explanation = readExplanation(value);
    return explanation ? explanationReasonName[explanation.reason][locale] : words.form.empty;
  }
  const field = fieldsOf(definition).find(({ id }) => id === conflict.entry);
  if (!field) return String(value);
  return answerText(field, { [field.id]: value }, text) ?? words.form.empty;
}
