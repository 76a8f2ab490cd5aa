import type { FigureReply } from "#shared/api/figures.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";

/** Formula, rules, the clauses a figure is evidence for, its permanent address and citation. */
export function HowComputed({ figure }: { readonly figure: FigureReply }) {
  const words = useMessages(progressCatalogue);
  const { formula, clauses } = figure.how;
  const address = location.href;
  return (
    <>
      <section aria-labelledby="how">
        <h2 id="how">{words.figure.how.title}</h2>
        {formula.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {clauses.map(({ id, text }) => (
          <blockquote className="clause" key={id}>
            <p>{text}</p>
            <footer className="hint">{words.clause(id)}</footer>
          </blockquote>
        ))}
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">{words.cite}</h2>
        <p>{figure.citation}</p>
        <p>
          {words.permalink}: <a href={address}>{address}</a>
        </p>
        <div className="no-print">
          <Button tone="secondary" icon="printer" onClick={() => print()}>
            {words.print}
          </Button>
        </div>
      </section>
    </>
  );
}
