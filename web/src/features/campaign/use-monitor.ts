import type { Monitor } from "#shared/api/monitor.ts";
import { api } from "#web/api/client.ts";
import { readMonitor } from "#web/api/department.ts";
import { type Live, useLive } from "#web/api/use-live.ts";
import { useLocale } from "#web/i18n/catalogue.ts";

export type MonitorQuery = Readonly<Record<string, string | undefined>>;

/** The monitor of a year, read again while the page is in sight; its drawing follows the language. */
export function useMonitor(year: string, query: MonitorQuery): Live<Monitor> {
  const locale = useLocale();
  return useLive(`${year} ${locale} ${JSON.stringify(query)}`, (signal) =>
    api(readMonitor)({ params: { year }, query: given(query), signal }),
  );
}

/** Only what is set: an absent part of a query is not sent at all. */
export function given(query: MonitorQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, value]],
    ),
  );
}
