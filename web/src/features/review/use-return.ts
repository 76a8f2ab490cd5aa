import { api } from "#web/api/client.ts";
import { readReturn } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import type { ReviewPlace } from "#web/features/review/paths.ts";

/** One form of an enterprise and year; the last reading stays while a newer is on its way. */
export function useReturn({ bin, year, form }: ReviewPlace) {
  return useAnswer(`${bin}/${year}/${form}`, (signal) =>
    api(readReturn)({ params: { bin, year, form }, signal }),
  );
}
