import { messageOf } from "#shared/answers/message-of.ts";
import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { fillText } from "#shared/text/format.ts";
import { oddText } from "#web/answers/odd-text.ts";
import { reasonText } from "#web/answers/reason-text.ts";
import type {
  ComparedRow,
  ComparedSection,
  OddAnswer,
} from "#web/features/review/compare-return.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { RemarkBox } from "#web/features/review/remark-box.tsx";
import type { Remarks } from "#web/features/review/use-remarks.ts";

export type ComparisonProps = {
  readonly definition: FormDefinition;
  readonly sections: readonly ComparedSection[];
  readonly year: number;
  /** Absent where nothing can be returned. */
  readonly remarks?: Remarks | undefined;
  readonly errors: Readonly<Record<string, string>>;
};

/**
 * The return beside last year's, question by question. On a wide screen it reads as a table; each
 * figure also carries its own heading, which a narrow screen shows and a screen reader says.
 */
export function Comparison({ sections, ...rest }: ComparisonProps) {
  const { locale } = useReviewLanguage();
  return sections.map(({ id, title, rows }) => (
    <section key={id} aria-labelledby={`part-${id}`}>
      <h3 id={`part-${id}`}>{title[locale]}</h3>
      <ColumnHeads year={rest.year} />
      <dl className="compared">
        {rows.map((row) => (
          <Compared key={row.field.id} row={row} {...rest} />
        ))}
      </dl>
    </section>
  ));
}

/** Repeats what every figure says by itself, so it is for eyes alone. */
function ColumnHeads({ year }: { readonly year: number }) {
  const { words } = useReviewLanguage();
  return (
    <div className="compared__heads" aria-hidden="true">
      <span>{words.compare.question}</span>
      <span>{year}</span>
      <span>{year - 1}</span>
      <span>{words.compare.difference}</span>
    </div>
  );
}

type ComparedProps = Omit<ComparisonProps, "sections"> & { readonly row: ComparedRow };

function Compared({ row, definition, year, remarks, errors }: ComparedProps) {
  const { locale, words } = useReviewLanguage();
  const { field, now, before } = row;
  const label = field.label[locale];
  return (
    <div className="compared__row">
      <dt>
        {label}
        {field.kind === "computed" && <span className="hint"> {words.compare.computed}</span>}
      </dt>
      <dd className="compared__now">
        <span className="compared__head">{year}: </span>
        {now ?? words.compare.noAnswer}
      </dd>
      <dd className={before === undefined ? "compared__none" : undefined}>
        <span className="compared__head">{year - 1}: </span>
        {before ?? "–"}
      </dd>
      <dd className={differenceClassOf(row)}>
        <span className="compared__head">{words.compare.difference}: </span>
        <DifferenceOf row={row} />
      </dd>
      {remarks && field.kind !== "computed" && (
        <dd className={remarks.typed[field.id] === undefined ? "compared__act" : "compared__notes"}>
          <RemarkBox id={field.id} label={label} remarks={remarks} error={errors[field.id]} />
        </dd>
      )}
      <Notes row={row} definition={definition} />
    </div>
  );
}

/** What is only a dash in a table is left out where each figure has a line of its own. */
function differenceClassOf({ difference }: ComparedRow): string | undefined {
  if (difference === undefined) return "compared__none";
  return difference === "same" ? "compared__same" : undefined;
}

function DifferenceOf({ row: { difference } }: { readonly row: ComparedRow }) {
  const { words } = useReviewLanguage();
  if (difference === undefined) return "–";
  if (typeof difference === "string") return words.compare[difference];
  const { absolute, percent } = difference;
  return (
    <>
      <span className="compared__figure">{absolute}</span>
      {percent && <span className="compared__figure"> ({percent})</span>}
    </>
  );
}

type NotesProps = { readonly row: ComparedRow; readonly definition: FormDefinition };

/** What was found odd with its reason, and what the department wrote. */
function Notes({ row, definition }: NotesProps) {
  const { words } = useReviewLanguage();
  const { compare } = words;
  const { odd, openRemarks, earlierRemarks } = row;
  if (odd.length + openRemarks.length + earlierRemarks.length === 0) return null;
  return (
    <dd className="compared__notes">
      {odd.map((one) => (
        <OddNote key={one.finding.rule} odd={one} definition={definition} />
      ))}
      {openRemarks.map((text) => (
        <p className="remark" key={text}>
          {fillText(compare.openRemark, { text })}
        </p>
      ))}
      {earlierRemarks.map(({ text, isCorrected }) => (
        <p className="remark" key={text}>
          {fillText(compare.earlierRemark, { text })}{" "}
          <strong>({isCorrected ? compare.corrected : compare.uncorrected})</strong>
        </p>
      ))}
    </dd>
  );
}

type OddNoteProps = { readonly odd: OddAnswer; readonly definition: FormDefinition };

function OddNote({ odd: { finding, explanation }, definition }: OddNoteProps) {
  const { locale, words } = useReviewLanguage();
  const { reason, unexplained } = words.compare;
  return (
    <p className="odd-note">
      {(explanation ? oddText : messageOf)(finding, definition, locale)}.{" "}
      <strong>{explanation ? reasonText(explanation, locale, reason) : unexplained}</strong>
    </p>
  );
}
