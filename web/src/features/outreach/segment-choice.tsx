import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import {
  type SegmentFilters,
  type SegmentName,
  segmentFields,
  segmentOf,
  segmentText,
} from "#web/features/outreach/segment.ts";
import { Details } from "#web/ui/details.tsx";
import { FilterForm } from "#web/ui/filter-form.tsx";

export type SegmentChoiceProps = {
  readonly filters: SegmentFilters;
  readonly onApply: (filters: SegmentFilters) => void;
};

/** Whom something goes to, in words, and a way to choose others. */
export function SegmentChoice({ filters, onApply }: SegmentChoiceProps) {
  const language = useOutreachLanguage();
  const { words } = language;
  return (
    <section aria-labelledby="to-whom">
      <h2 id="to-whom">{words.segment.title}</h2>
      <p>{segmentText(segmentOf(filters), language)}</p>
      <Details summary={words.segment.change}>
        <FilterForm<SegmentName>
          fields={segmentFields(language)}
          filters={filters}
          onApply={onApply}
        />
      </Details>
    </section>
  );
}
