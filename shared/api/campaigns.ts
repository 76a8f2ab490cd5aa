import * as z from "zod";
import { campaignViewSchema, yearParamSchema } from "#shared/api/common.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { annualFormIdSchema, annualFormIds } from "#shared/forms/form-id.ts";

const paramsSchema = z.strictObject({ year: yearParamSchema });

const settingsShape = {
  forms: z.array(annualFormIdSchema).min(1),
  /** `accept`: late returns stay possible, and marked, until the year is final. */
  latePolicy: z.enum(["accept", "refuse"]),
  responsibleOfficer: z.string().max(200).optional(),
};

export const campaignSchema = campaignViewSchema.extend({
  ...settingsShape,
  version: z.int().positive(),
});
export type CampaignReply = z.infer<typeof campaignSchema>;

export const campaignYearsSchema = z.strictObject({
  /** In order; a year of the agreement without a campaign is there all the same. */
  years: z.array(z.strictObject({ year: z.int(), campaign: campaignSchema.optional() })),
});
export type CampaignYears = z.infer<typeof campaignYearsSchema>;

export const listCampaignsContract = {
  id: "list-campaigns",
  summary: "Years of the agreement, and those up to next year that have a campaign",
  method: "GET",
  path: "/api/campaigns",
  action: "campaign/read",
  answeredBy: "campaigns",
  reply: campaignYearsSchema,
  status: 200,
  problems: [],
} as const satisfies ApiContract;

export const readCampaignContract = {
  id: "read-campaign",
  summary: "The campaign of a reporting year",
  method: "GET",
  path: "/api/campaigns/{year}",
  action: "campaign/read",
  answeredBy: "campaigns",
  params: paramsSchema,
  reply: campaignSchema,
  status: 200,
  problems: ["campaign/not-found"],
} as const satisfies ApiContract;

export const putCampaignContract = {
  id: "put-campaign",
  summary: "Open a reporting year or change its dates; planned, open and closed follow from them",
  method: "PUT",
  path: "/api/campaigns/{year}",
  action: "campaign/change",
  answeredBy: "campaigns",
  params: paramsSchema,
  body: z.strictObject({
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
    forms: settingsShape.forms.default([...annualFormIds]),
    latePolicy: settingsShape.latePolicy.default("accept"),
    responsibleOfficer: settingsShape.responsibleOfficer,
    /** When given, the version that was edited. */
    version: z.int().positive().optional(),
  }),
  reply: campaignSchema,
  status: 200,
  audit: "change",
  problems: ["campaign/invalid", "campaign/changed", "campaign/final"],
} as const satisfies ApiContract;

export const finaliseCampaignContract = {
  id: "finalise-campaign",
  summary: "Make a closed year final: events from now on are kept, not counted",
  method: "POST",
  path: "/api/campaigns/{year}/final",
  action: "campaign/change",
  answeredBy: "campaigns",
  params: paramsSchema,
  reply: campaignSchema,
  status: 201,
  audit: "decision",
  problems: ["campaign/not-found", "campaign/not-open"],
} as const satisfies ApiContract;
