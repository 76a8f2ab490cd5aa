import type { FigureReply } from "#shared/api/figures.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";

/** Notes, marks and source below a figure. */
export function FigureNotes({ figure }: { readonly figure: FigureReply }) {
  const words = useMessages(progressCatalogue).figure;
  const { notes, legend, source } = figure;
  const marks = legend.map(({ symbol, meaning }) => `${symbol} ${meaning}`).join(", ");
  const lines = [
    ...notes,
    marks && `${words.legend}: ${marks}`,
    `${words.about.source}: ${source}`,
  ].filter(Boolean);
  return (
    <div className="figure-notes hint">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
