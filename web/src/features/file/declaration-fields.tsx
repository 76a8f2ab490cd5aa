import { useFiledLanguage } from "#web/features/file/filed-language.ts";
import { Checkboxes } from "#web/ui/checkboxes.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type TypedDeclaration = {
  readonly signatory: string;
  readonly position: string;
  readonly confirmed: boolean;
};

type DeclarationKey = keyof TypedDeclaration;

export const declarationKeys: readonly DeclarationKey[] = ["signatory", "position", "confirmed"];

/** What is asked and not filled in, in the order of the page. */
export function missingIn(
  typed: TypedDeclaration,
  asked: readonly DeclarationKey[],
): readonly DeclarationKey[] {
  return asked.filter((key) => {
    const value = typed[key];
    return typeof value === "string" ? value.trim() === "" : !value;
  });
}

export type DeclarationFieldsProps = {
  readonly typed: TypedDeclaration;
  readonly asked: readonly DeclarationKey[];
  readonly missing: readonly DeclarationKey[];
  readonly onChange: (typed: TypedDeclaration) => void;
};

const longestName = 200;

/** Who signs, in what position, and that the answers are right. */
export function DeclarationFields({ typed, asked, missing, onChange }: DeclarationFieldsProps) {
  const { words } = useFiledLanguage();
  const texts = [
    { key: "signatory", label: words.send.signatory, error: words.send.needSignatory },
    { key: "position", label: words.send.position, error: words.send.needPosition },
  ] as const;
  return (
    <>
      <h2>{words.send.declaration}</h2>
      {texts
        .filter(({ key }) => asked.includes(key))
        .map(({ key, label, error }) => (
          <FieldFrame
            key={key}
            id={key}
            label={label}
            error={missing.includes(key) ? error : undefined}
          >
            {(wiring) => (
              <TextInput
                {...wiring}
                name={key}
                maxLength={longestName}
                autoComplete={key === "signatory" ? "name" : "organization-title"}
                value={typed[key]}
                onChange={(text) => onChange({ ...typed, [key]: text })}
              />
            )}
          </FieldFrame>
        ))}
      <Checkboxes
        id="confirmed"
        name="confirmed"
        legend={words.send.confirm}
        error={missing.includes("confirmed") ? words.send.needConfirm : undefined}
        options={[{ value: "yes", label: words.send.confirmText }]}
        value={typed.confirmed ? ["yes"] : []}
        onChange={(ticked) => onChange({ ...typed, confirmed: ticked.length > 0 })}
      />
    </>
  );
}
