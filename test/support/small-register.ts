import { putCampaign } from "#functions/campaigns/put-campaign.ts";
import { commitFrameEntry, commitProfile } from "#functions/register/commit-enterprise.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import { repositoriesOf } from "#test/repositories.ts";

/** The caller's own enterprise, another one, and one that does not exist; all valid BINs. */
export const ownBin = "941240000193";
export const foreignBin = "970240000816";
export const missingBin = "050140000656";

/** Within the campaign of 2023; the campaign of 2022 is closed then. */
export const filingTime = new Date("2024-02-15T06:00:00.000Z");

/** Two enterprises of 120 people, campaigns of 2022 and 2023, one person in each role. */
export async function smallRegister(database: LocalDatabase, now: () => Date = () => filingTime) {
  const { accounts, campaigns, register } = repositoriesOf(database, now);
  for (const year of [2022, 2023]) {
    const days = { opensOn: `${year + 1}-01-10`, closesOn: `${year + 1}-03-31` };
    const latePolicy = "accept" as const;
    const settings = { forms: [...annualFormIds], latePolicy, changedBy: "officer" };
    await putCampaign({ year, ...days, ...settings }, { campaigns, now });
  }
  for (const bin of [ownBin, foreignBin]) {
    await commitProfile(
      { bin, name: { kk: `«${bin}» ЖШС`, ru: `ТОО «${bin}»` }, language: "ru" },
      register,
    );
    for (const year of [2022, 2023]) {
      const facts = { bin, year, district: "750000000", oked: "35111", headcount: 120 };
      await commitFrameEntry(
        { ...facts, inScope: true },
        { at: now().toISOString(), by: "officer" },
        register,
      );
    }
  }
  const since = { since: "2024-01-01T00:00:00.000Z", grantedBy: "system" };
  await accounts.grant("enterprise", { role: "enterprise", bin: ownBin, ...since });
  await accounts.grant("colleague", { role: "enterprise", bin: ownBin, ...since });
  await accounts.grant("stranger", { role: "enterprise", bin: foreignBin, ...since });
  await accounts.grant("officer", { role: "officer", ...since });
  await accounts.grant("inspector", { role: "inspector", ...since });
  await accounts.grant("party", { role: "party", party: "akimat", ...since });
}

/** Answers of the workforce form that no rule has anything against. */
export const workforceAnswers = {
  payrollHeadcount: 120,
  averageHeadcount: 118,
  hazardousJobs: 20,
  injuredPersons: 1,
  fatallyInjured: 0,
} as const;
