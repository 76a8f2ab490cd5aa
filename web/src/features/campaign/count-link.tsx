import { Link } from "wouter";
import { formatCount } from "#shared/text/format.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { useLocale } from "#web/i18n/catalogue.ts";
import { searchOf } from "#web/ui/use-url-filters.ts";

export type CountLinkProps = {
  readonly year: number | string;
  readonly count: number;
  /** What is counted, for those who hear the number without its table. */
  readonly label: string;
  /** The segment that the number is about. */
  readonly segment: Readonly<Record<string, string | undefined>>;
};

/** A number that opens the list behind it; nobody is listed behind a zero. */
export function CountLink({ year, count, label, segment }: CountLinkProps) {
  const locale = useLocale();
  const written = formatCount(locale, count);
  if (count === 0) return written;
  return (
    <Link
      className="count-link"
      href={departmentRoutes.campaignEnterprises(year, searchOf(segment))}
      aria-label={label}
    >
      {written}
    </Link>
  );
}
