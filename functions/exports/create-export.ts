import {
  type ExportParams,
  exportParamsSchema,
  keepDays,
} from "#functions/exports/export-params.ts";
import type { Idempotency } from "#functions/http/request.ts";
import type { JobRepository } from "#functions/jobs/job-repository.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { newUlid } from "#functions/platform/new-ulid.ts";
import { errorText } from "#shared/api/error-text.ts";
import type { ExportKind, ExportRequest } from "#shared/api/exports.ts";
import { Problem, type ProblemError } from "#shared/api/problem.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { canonicalJson } from "#shared/records/canonical-json.ts";
import type { Locale } from "#shared/text/locale.ts";

/** Long enough that everything accepted before it can be read; see decision in the README. */
const settlingMilliseconds = 2 * 60 * 1000;

/** How many of the latest jobs are looked at for one that is the same and still under way. */
const latest = 20;

export type CreateExportDependencies = {
  readonly jobs: JobRepository;
  readonly findCampaign: (year: number) => Promise<CampaignDates | undefined>;
  readonly now: Clock;
};

type CampaignDates = {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly forms: readonly AnnualFormId[];
  readonly finalAt?: string | undefined;
};

export type OrderedExport = {
  readonly request: ExportRequest;
  readonly createdBy: string;
  readonly idempotency: Idempotency | undefined;
  readonly locale: Locale;
};

/**
 * Orders an export: a job with its watermark, which its worker then finds. Asked again with the
 * same key, or the same while it is under way, it is that job.
 *
 * @throws Problem `export/invalid` naming what does not go together, `request/key-reused`,
 *   `request/busy`.
 */
export async function createExport(
  { request, createdBy, idempotency, locale }: OrderedExport,
  { jobs, findCampaign, now }: CreateExportDependencies,
): Promise<{ readonly id: string }> {
  requireFitting(request, locale);
  if (idempotency === undefined) {
    const same = await underWay({ request, createdBy }, jobs);
    if (same !== undefined) return { id: same };
  }
  const at = now();
  const watermark = new Date(at.getTime() - settlingMilliseconds).toISOString();
  const campaign = campaignAt(await findCampaign(request.year), watermark);
  const params: ExportParams = { request, watermark, ...(campaign && { campaign }) };
  const named = idempotency
    ? { key: `${createdBy}#${idempotency.key}`, requestHash: idempotency.requestHash }
    : { key: newUlid(at) };
  const { id } = await jobs.create({ kind: "export", createdBy, params, ...named, keepDays });
  return { id };
}

type Part = "form" | "filter" | "audit";

/** What only some kinds can be given. */
const takes: Readonly<Record<ExportKind, readonly Part[]>> = {
  indicators: [],
  returns: ["form", "filter"],
  responses: ["form", "filter"],
  checks: ["filter"],
  audit: ["audit"],
};

function requireFitting(request: ExportRequest, locale: Locale): void {
  const wrong = (["form", "filter", "audit"] as const).filter(
    (part) => request[part] !== undefined && !takes[request.kind].includes(part),
  );
  if (wrong.length === 0) return;
  const code = "export/not-for-kind";
  const errors: ProblemError[] = wrong.map((path) => ({
    path,
    code,
    message: errorText[code][locale],
  }));
  throw new Problem("export/invalid", { errors });
}

async function underWay(
  { request, createdBy }: Pick<OrderedExport, "request" | "createdBy">,
  jobs: JobRepository,
): Promise<string | undefined> {
  const asked = canonicalJson(request);
  const same = (await jobs.list("export", latest)).find((job) => {
    const isOver = job.status === "done" || job.status === "failed";
    if (isOver || job.createdBy !== createdBy) return false;
    return canonicalJson(exportParamsSchema.parse(job.params).request) === asked;
  });
  return same?.id;
}

/** A year that became final later was not final at the watermark. */
function campaignAt(
  campaign: CampaignDates | undefined,
  watermark: string,
): ExportParams["campaign"] {
  if (campaign === undefined) return undefined;
  const { opensOn, closesOn, forms, finalAt } = campaign;
  const wasFinal = finalAt !== undefined && finalAt <= watermark;
  return { opensOn, closesOn, forms: [...forms], ...(wasFinal && { finalAt }) };
}
