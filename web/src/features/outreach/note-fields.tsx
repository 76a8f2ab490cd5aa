import { longestNote } from "#shared/outreach/limits.ts";
import { fillText, formatCount } from "#shared/text/format.ts";
import { locales } from "#shared/text/locale.ts";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { noteId } from "#web/features/outreach/schedule.ts";
import type { NewReminder } from "#web/features/outreach/use-new-reminder.ts";
import { Details } from "#web/ui/details.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

/** Words of the department's own, one box for each language. */
export function NoteFields({ work }: { readonly work: NewReminder }) {
  const { locale, words } = useOutreachLanguage();
  const { typed, setTyped, showNotes, outcome } = work;
  const hint = fillText(words.make.noteHint, { most: formatCount(locale, longestNote) });
  const hasError = outcome.errors.some(({ fieldId }) => fieldId.startsWith("note-"));
  return (
    <Details summary={words.make.notes} open={hasError}>
      {locales.map((each) => {
        const id = noteId(each);
        const error = outcome.errors.find(({ fieldId }) => fieldId === id)?.message;
        const label = fillText(words.make.note, { language: words.languages[each] });
        return (
          <FieldFrame key={each} id={id} label={label} hint={hint} error={error}>
            {(wiring) => (
              <Textarea
                {...wiring}
                name={id}
                value={typed.notes[each]}
                onChange={(note) => setTyped({ ...typed, notes: { ...typed.notes, [each]: note } })}
                onBlur={showNotes}
              />
            )}
          </FieldFrame>
        );
      })}
    </Details>
  );
}
