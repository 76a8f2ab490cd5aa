/** Roles a membership can carry. */
export const roles = ["enterprise", "officer", "inspector", "party"] as const;
export type Role = (typeof roles)[number];

/**
 * States of a campaign in the order it goes through them; the days and the final act make them.
 */
export const campaignStates = ["planned", "open", "closed", "final"] as const;
export type CampaignState = (typeof campaignStates)[number];

/** Who may do an act, to whom, and when. */
export type Grant = {
  readonly role: Role | "signed-in";
  /** `own`: the subject's BIN is the membership's; `any`: no relation is asked for. */
  readonly relation: "own" | "any";
  /** Campaign states in which the act is possible; absent: in every state. */
  readonly states?: readonly CampaignState[];
};

/** Late returns stay possible until a year is final; `latePolicy: "refuse"` closes them earlier. */
const fileable = ["open", "closed"] as const;

/**
 * Who may do what: the one table that the guard and the generated authorisation tests read.
 * A caller without any matching grant is refused: with 404 where the subject is an enterprise
 * that the caller may not read (foreign and missing look the same), else with 403.
 */
export const policy = {
  "account/read": [{ role: "signed-in", relation: "any" }],
  "account/change": [{ role: "signed-in", relation: "any" }],
  "enrolment/use": [{ role: "signed-in", relation: "any" }],
  "enrolment-code/create": [{ role: "officer", relation: "any" }],
  "enterprise/read": [
    { role: "enterprise", relation: "own" },
    { role: "officer", relation: "any" },
  ],
  "return/read": [
    { role: "enterprise", relation: "own" },
    { role: "officer", relation: "any" },
  ],
  "draft/save": [{ role: "enterprise", relation: "own", states: fileable }],
  "return/submit": [
    { role: "enterprise", relation: "own", states: fileable },
    // On behalf of an enterprise that filed on paper or by phone.
    { role: "officer", relation: "any", states: fileable },
  ],
  "return/withdraw": [{ role: "enterprise", relation: "own", states: fileable }],
  "return/review": [{ role: "officer", relation: "any" }],
  "return/decide": [{ role: "officer", relation: "any", states: fileable }],
  "objection/raise": [
    { role: "enterprise", relation: "own", states: ["planned", "open", "closed"] },
  ],
  "objection/list": [{ role: "officer", relation: "any" }],
  "objection/decide": [{ role: "officer", relation: "any", states: ["planned", "open", "closed"] }],
  "member/list": [{ role: "officer", relation: "any" }],
  "member/remove": [{ role: "officer", relation: "any" }],
  "declaration/sign": [{ role: "enterprise", relation: "own", states: fileable }],
  "receipt/read": [
    { role: "enterprise", relation: "own" },
    { role: "officer", relation: "any" },
  ],
  "register/read": [{ role: "officer", relation: "any" }],
  "register/import": [{ role: "officer", relation: "any" }],
  "register/change": [{ role: "officer", relation: "any" }],
  "campaign/read": [{ role: "officer", relation: "any" }],
  "campaign/change": [{ role: "officer", relation: "any" }],
  "outreach/read": [{ role: "officer", relation: "any" }],
  "outreach/send": [{ role: "officer", relation: "any" }],
  "progress/read": [{ role: "officer", relation: "any" }],
  "statistics/read": [{ role: "officer", relation: "any" }],
  "statistics/change": [{ role: "officer", relation: "any" }],
  "export/create": [{ role: "officer", relation: "any" }],
  "export/read": [{ role: "officer", relation: "any" }],
  "people/read": [{ role: "officer", relation: "any" }],
  "people/change": [{ role: "officer", relation: "any" }],
  "invitation/use": [{ role: "signed-in", relation: "any" }],
  "audit/read": [{ role: "officer", relation: "any" }],
} as const satisfies Record<string, readonly Grant[]>;

export type Action = keyof typeof policy;
