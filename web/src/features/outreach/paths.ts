import { routes } from "#web/routes.ts";

/** Addresses of letters and reminders. */
export const paths = {
  campaign: routes.campaign,
  reminders: routes.campaignReminders,
  make: (year: number) => routes.newReminder(year),
  reminder: (year: number, id: string) => `${routes.campaignReminders(year)}/${id}`,
  letters: routes.campaignLetters,
  run: (year: number, id: string) => `${routes.campaignLetters(year)}/${id}`,
} as const;
