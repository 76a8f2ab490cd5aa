import { Controller, type UseFormReturn } from "react-hook-form";
import { Link } from "wouter";
import { explanationReasonName, explanationReasons } from "#shared/answers/explanation-reason.ts";
import { useFileLanguage } from "#web/features/file/language.ts";
import type { TypedExplanations } from "#web/features/file/typed-explanations.ts";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

export type OddFindingProps = {
  readonly rule: string;
  readonly message: string;
  readonly error: string | undefined;
  /** Label of the field it is about. */
  readonly field: string;
  readonly changeHref: string;
  readonly methods: UseFormReturn<TypedExplanations>;
  readonly onTyped: () => void;
};

/** One odd figure: why it is right, or a way to correct it. */
export function OddFinding(props: OddFindingProps) {
  const { rule, message, error, field: fieldLabel, changeHref, methods, onTyped } = props;
  const { locale, words } = useFileLanguage();
  return (
    <div className="odd">
      <Controller
        control={methods.control}
        name={`${rule}.reason`}
        render={({ field }) => (
          <Radios
            id={rule}
            name={rule}
            legend={message}
            hint={
              <Link href={changeHref}>
                {words.unusual.change}
                <span className="hidden"> {fieldLabel}</span>
              </Link>
            }
            error={error}
            options={explanationReasons.map((reason) => ({
              value: reason,
              label: explanationReasonName[reason][locale],
              below:
                reason === "other" ? <OtherReason {...{ rule, methods, onTyped }} /> : undefined,
            }))}
            value={field.value}
            onChange={(reason) => {
              field.onChange(reason);
              onTyped();
            }}
          />
        )}
      />
    </div>
  );
}

type OtherReasonProps = Pick<OddFindingProps, "rule" | "methods" | "onTyped">;

function OtherReason({ rule, methods, onTyped }: OtherReasonProps) {
  const { words } = useFileLanguage();
  return (
    <Controller
      control={methods.control}
      name={`${rule}.text`}
      render={({ field }) => (
        <FieldFrame id={`${rule}-text`} label={words.unusual.text}>
          {(wiring) => (
            <Textarea
              {...wiring}
              name={`${rule}-text`}
              value={field.value}
              onChange={(text) => {
                field.onChange(text);
                onTyped();
              }}
            />
          )}
        </FieldFrame>
      )}
    />
  );
}
