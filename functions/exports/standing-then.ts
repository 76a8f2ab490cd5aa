import type { ExportParams } from "#functions/exports/export-params.ts";
import type { EnterpriseYear } from "#shared/exports/enterprise-year.ts";
import type { Applicability } from "#shared/records/expected.ts";
import type { Standing } from "#shared/records/standing.ts";
import { standingOf } from "#shared/records/standing-of.ts";

/** Where an enterprise stood at the watermark. */
export function standingThen(
  { bin, frame, events }: EnterpriseYear,
  { request, campaign }: ExportParams,
  applicability: Applicability,
): Omit<Standing, "version"> {
  const { year } = request;
  const { finalAt, forms: asked } = campaign ?? {};
  return standingOf({ bin, year, frame, finalAt, asked, events, checks: [] }, applicability);
}
