import { departmentRoutes } from "#web/department-routes.ts";

/** Addresses of letters and reminders. */
export const paths = {
  campaign: departmentRoutes.campaign,
  reminders: departmentRoutes.campaignReminders,
  make: (year: number) => departmentRoutes.newReminder(year),
  reminder: (year: number, id: string) => `${departmentRoutes.campaignReminders(year)}/${id}`,
  letters: departmentRoutes.campaignLetters,
  run: (year: number, id: string) => `${departmentRoutes.campaignLetters(year)}/${id}`,
} as const;
