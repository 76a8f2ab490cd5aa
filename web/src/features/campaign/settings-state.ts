import { isRealDay } from "#shared/answers/day.ts";
import type { CampaignReply } from "#shared/api/campaigns.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import type { CampaignMessages } from "#web/features/campaign/messages.ts";
import { dayAnswerOf, type TypedDate, typedDateOf } from "#web/fields/typed-date.ts";

/** A campaign's settings as they stand on the page, right or not. */
export type TypedSettings = {
  readonly opensOn: TypedDate;
  readonly closesOn: TypedDate;
  readonly forms: readonly string[];
  readonly latePolicy: "accept" | "refuse";
  readonly responsibleOfficer: string;
};

export type SettingsErrors = Readonly<Partial<Record<"opensOn" | "closesOn" | "forms", string>>>;

/** Settings that the server takes. */
export type Settings = {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly forms: AnnualFormId[];
  readonly latePolicy: "accept" | "refuse";
  readonly responsibleOfficer?: string;
};

/** What a page begins with: the campaign as it is, or a new one that asks for every form. */
export function typedSettingsOf(campaign: CampaignReply | undefined): TypedSettings {
  return {
    opensOn: typedDateOf(campaign?.opensOn),
    closesOn: typedDateOf(campaign?.closesOn),
    forms: campaign?.forms ?? annualFormIds,
    latePolicy: campaign?.latePolicy ?? "accept",
    responsibleOfficer: campaign?.responsibleOfficer ?? "",
  };
}

/** What was typed as settings, or everything that is wrong with it. */
export function checkSettings(
  typed: TypedSettings,
  words: CampaignMessages["settingsPage"],
): { readonly settings: Settings } | { readonly errors: SettingsErrors } {
  const opensOn = dayOf(typed.opensOn);
  const closesOn = dayOf(typed.closesOn);
  const forms = annualFormIds.filter((form) => typed.forms.includes(form));
  if (opensOn !== undefined && closesOn !== undefined && forms.length > 0 && opensOn <= closesOn) {
    const { latePolicy } = typed;
    const responsibleOfficer = typed.responsibleOfficer.trim();
    const settings = { opensOn, closesOn, forms, latePolicy };
    return { settings: responsibleOfficer === "" ? settings : { ...settings, responsibleOfficer } };
  }
  const isReversed = opensOn !== undefined && closesOn !== undefined && closesOn < opensOn;
  return {
    errors: {
      ...(opensOn === undefined && { opensOn: words.needOpensOn }),
      ...(closesOn === undefined && { closesOn: words.needClosesOn }),
      ...(isReversed && { closesOn: words.wrongOrder }),
      ...(forms.length === 0 && { forms: words.needForms }),
    },
  };
}

function dayOf(typed: TypedDate): string | undefined {
  const day = dayAnswerOf(typed);
  return typeof day === "string" && isRealDay(day) ? day : undefined;
}
