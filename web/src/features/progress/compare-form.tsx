import { useState } from "react";
import { Link, useLocation } from "wouter";
import { agreement } from "#shared/agreements/current.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { type FigureAddress, searchOfFilters } from "#web/features/progress/figure-address.ts";
import { choicesOf } from "#web/features/progress/figure-names.ts";
import { progressCatalogue } from "#web/features/progress/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Button } from "#web/ui/button.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Select } from "#web/ui/select.tsx";

/** Two districts beside each other and beside the city, their difference in words. */
export function CompareForm({ address }: { readonly address: FigureAddress }) {
  const words = useMessages(progressCatalogue);
  const locale = useLocale();
  const [, navigate] = useLocation();
  const { year, figure, by, filters } = address;
  const [one, other] = filters.district?.split(",") ?? [];
  const [first, second] = agreement.districts;
  const [pair, setPair] = useState([one ?? first?.kato ?? "", other ?? second?.kato ?? ""]);
  const [isSame, setSame] = useState(false);
  const compare = () => {
    setSame(pair[0] === pair[1]);
    if (pair[0] === pair[1]) return;
    const search = searchOfFilters({ ...filters, district: pair.join(",") });
    navigate(departmentRoutes.figureBy(year, figure, by, search));
  };
  const names = [words.compare.first, words.compare.second] as const;
  const { district: _district, ...rest } = filters;
  return (
    <section className="no-print" aria-labelledby="compare">
      <h2 id="compare">{words.compare.title}</h2>
      <form
        className="filter"
        onSubmit={(event) => {
          event.preventDefault();
          compare();
        }}
      >
        {names.map((name, place) => (
          <FieldFrame
            key={name}
            id={`compare-${place}`}
            label={name}
            error={place === 1 && isSame ? words.compare.same : undefined}
          >
            {(wiring) => (
              <Select
                {...wiring}
                value={pair[place] ?? ""}
                options={choicesOf("district", locale, words.figure)}
                onChange={(kato) => setPair(pair.map((each, at) => (at === place ? kato : each)))}
              />
            )}
          </FieldFrame>
        ))}
        <div className="filter__buttons">
          <Button type="submit" tone="secondary">
            {words.compare.go}
          </Button>
          {filters.district && (
            <Link href={departmentRoutes.figureBy(year, figure, by, searchOfFilters(rest))}>
              {words.compare.all}
            </Link>
          )}
        </div>
      </form>
    </section>
  );
}
