import type { OutreachCampaign } from "#functions/outreach/outreach-campaign.ts";
import { type ReminderFrame, reminderMail } from "#functions/outreach/reminder-mail.ts";
import { MailUnavailable, type SendMail } from "#functions/outreach/send-mail.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { Problem } from "#shared/api/problem.ts";
import type { ReminderNotes } from "#shared/api/reminders.ts";
import type { Locale } from "#shared/text/locale.ts";

export type TestMailDependencies = {
  readonly findCampaign: (year: number) => Promise<OutreachCampaign | undefined>;
  readonly sendMail: SendMail;
  readonly frame: Omit<ReminderFrame, "year" | "closesOn" | "contact">;
  readonly now: Clock;
};

type Asked = {
  readonly year: number;
  /** Used once and kept nowhere. */
  readonly to: string;
  readonly language: Locale;
  readonly notes: ReminderNotes;
};

/** An enterprise that does not exist, whose every form is missing. */
const sample = { bin: "941240000193", name: { kk: "«Үлгі» ЖШС", ru: "ТОО «Образец»" } } as const;

/**
 * Sends what an enterprise of that language would get.
 *
 * @throws Problem `campaign/not-found`, `reminder/not-delivered`.
 */
export async function sendTestMail(
  { year, to, language, notes }: Asked,
  { findCampaign, sendMail, frame, now }: TestMailDependencies,
): Promise<{ sent: true }> {
  const campaign = await findCampaign(year);
  if (campaign === undefined) throw new Problem("campaign/not-found");
  const { closesOn, forms, responsibleOfficer: contact } = campaign;
  const outstanding = { missing: forms, returned: [] };
  const of = { ...frame, year, closesOn, contact };
  const mail = reminderMail({ ...sample, language, outstanding }, of, {
    notes,
    now: now().toISOString(),
  });
  try {
    if ((await sendMail({ to, ...mail })) === "sent") return { sent: true };
  } catch (error) {
    if (!(error instanceof MailUnavailable)) throw error;
  }
  throw new Problem("reminder/not-delivered");
}
