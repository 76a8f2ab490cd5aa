import { useReviewLanguage } from "#web/features/review/language.ts";
import type { Remarks } from "#web/features/review/use-remarks.ts";
import { Button } from "#web/ui/button.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

export type RemarkBoxProps = {
  /** Of the field it is about. */
  readonly id: string;
  readonly label: string;
  readonly remarks: Remarks;
  readonly error: string | undefined;
};

/** The id of a field's box, and of the button that opens it: one of them is on the page. */
export const remarkId = (fieldId: string): string => `remark-${fieldId}`;

/** A remark beside the answer it is about; the box opens when it is asked for. */
export function RemarkBox({ id, label, remarks, error }: RemarkBoxProps) {
  const { words } = useReviewLanguage();
  const { write, remark, remarkHint, remove } = words.compare;
  const text = remarks.typed[id];
  const boxId = remarkId(id);
  if (text === undefined) {
    const open = () => {
      remarks.write(id, "");
      focusOn(boxId);
    };
    return (
      <Button tone="plain" icon="pencil" id={boxId} onClick={open}>
        {write}
        <span className="hidden"> {label}</span>
      </Button>
    );
  }
  return (
    <>
      <FieldFrame id={boxId} label={`${remark}: ${label}`} hint={remarkHint} error={error}>
        {(wiring) => (
          <Textarea
            {...wiring}
            name={boxId}
            rows={3}
            value={text}
            onChange={(typed) => remarks.write(id, typed)}
          />
        )}
      </FieldFrame>
      <Button
        tone="plain"
        onClick={() => {
          remarks.remove(id);
          focusOn(boxId);
        }}
      >
        {remove}
        <span className="hidden"> {label}</span>
      </Button>
    </>
  );
}

/** Once the page has been drawn anew: what was pressed is gone, and its place has the focus. */
function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
