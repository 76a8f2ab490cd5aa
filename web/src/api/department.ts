import type { listAuditContract } from "#shared/api/audit.ts";
import type {
  finaliseCampaignContract,
  listCampaignsContract,
  putCampaignContract,
  readCampaignContract,
} from "#shared/api/campaigns.ts";
import type { createEnrolmentCodeContract } from "#shared/api/create-enrolment-code.ts";
import type { decideReturnContract } from "#shared/api/decide-return.ts";
import type {
  createExportContract,
  listExportsContract,
  readExportContract,
} from "#shared/api/exports.ts";
import type { readFigureContract, readFigureFileContract } from "#shared/api/figures.ts";
import type {
  commitImportContract,
  createImportContract,
  listImportRowsContract,
  readImportContract,
  readRejectedRowsContract,
} from "#shared/api/imports.ts";
import type {
  linkLetterContract,
  linkLettersFileContract,
  listLettersContract,
  previewLettersContract,
  readLettersContract,
  startLettersContract,
} from "#shared/api/letters.ts";
import type { listMembersContract, removeMemberContract } from "#shared/api/members.ts";
import type { readMonitorContract } from "#shared/api/monitor.ts";
import type { decideObjectionContract, listObjectionsContract } from "#shared/api/objections.ts";
import type {
  acceptInvitationContract,
  invitePersonContract,
  listPeopleContract,
  readInvitationContract,
  removePersonContract,
  revokeInvitationContract,
} from "#shared/api/people.ts";
import type { readProgressContract } from "#shared/api/read-progress.ts";
import type {
  listRegisterContract,
  putFrameContract,
  readFrameContract,
} from "#shared/api/register.ts";
import type {
  cancelReminderContract,
  listRemindersContract,
  previewReminderContract,
  readReminderContract,
  sendReminderContract,
  testReminderContract,
} from "#shared/api/reminders.ts";
import type { reviewReturnContract } from "#shared/api/review-return.ts";
import type { putStatisticContract, readStatisticsContract } from "#shared/api/statistics.ts";
import { endpoint } from "#web/api/endpoints.ts";

/* What only the department asks for; pages of enterprises do not load it. */

const enterprise = "/api/enterprises/{bin}";
const year = `${enterprise}/returns/{year}` as const;
const imports = "/api/register/imports";
const campaign = "/api/campaigns/{year}";
const letters = `${campaign}/letters` as const;
const reminders = `${campaign}/reminders` as const;

export const decideReturn = endpoint<typeof decideReturnContract>(
  "POST",
  `${year}/{form}/decision`,
);
export const reviewReturn = endpoint<typeof reviewReturnContract>("PUT", `${year}/{form}/review`);
export const readProgress = endpoint<typeof readProgressContract>("GET", "/api/progress/{year}");
export const readFigure = endpoint<typeof readFigureContract>(
  "GET",
  "/api/figures/{year}/{figure}",
);
export const readFigureFile = endpoint<typeof readFigureFileContract>(
  "GET",
  "/api/figures/{year}/{figure}/file",
);
export const readStatistics = endpoint<typeof readStatisticsContract>(
  "GET",
  "/api/statistics/{year}",
);
export const putStatistic = endpoint<typeof putStatisticContract>(
  "PUT",
  "/api/statistics/{year}/{indicator}",
);
export const listRegister = endpoint<typeof listRegisterContract>("GET", "/api/register");
export const createImport = endpoint<typeof createImportContract>("POST", imports);
export const readImport = endpoint<typeof readImportContract>("GET", `${imports}/{id}`);
export const listImportRows = endpoint<typeof listImportRowsContract>(
  "GET",
  `${imports}/{id}/rows`,
);
export const readRejectedRows = endpoint<typeof readRejectedRowsContract>(
  "GET",
  `${imports}/{id}/rejected`,
);
export const commitImport = endpoint<typeof commitImportContract>("POST", `${imports}/{id}/commit`);
export const readFrame = endpoint<typeof readFrameContract>("GET", `${enterprise}/frame/{year}`);
export const putFrame = endpoint<typeof putFrameContract>("PUT", `${enterprise}/frame/{year}`);
export const createEnrolmentCode = endpoint<typeof createEnrolmentCodeContract>(
  "POST",
  `${enterprise}/enrolment-codes`,
);
export const listMembers = endpoint<typeof listMembersContract>("GET", `${enterprise}/members`);
export const removeMember = endpoint<typeof removeMemberContract>(
  "POST",
  `${enterprise}/members/{member}/removal`,
);
export const listObjections = endpoint<typeof listObjectionsContract>(
  "GET",
  "/api/campaigns/{year}/objections",
);
export const decideObjection = endpoint<typeof decideObjectionContract>(
  "POST",
  `${year}/objection/decision`,
);
export const listCampaigns = endpoint<typeof listCampaignsContract>("GET", "/api/campaigns");
export const readCampaign = endpoint<typeof readCampaignContract>("GET", campaign);
export const putCampaign = endpoint<typeof putCampaignContract>("PUT", campaign);
export const finaliseCampaign = endpoint<typeof finaliseCampaignContract>(
  "POST",
  `${campaign}/final`,
);
export const readMonitor = endpoint<typeof readMonitorContract>("GET", `${campaign}/monitor`);
export const createExport = endpoint<typeof createExportContract>("POST", "/api/exports");
export const listExports = endpoint<typeof listExportsContract>("GET", "/api/exports");
export const readExport = endpoint<typeof readExportContract>("GET", "/api/exports/{id}");
export const listPeople = endpoint<typeof listPeopleContract>("GET", "/api/people");
export const invitePerson = endpoint<typeof invitePersonContract>(
  "POST",
  "/api/people/invitations",
);
export const revokeInvitation = endpoint<typeof revokeInvitationContract>(
  "POST",
  "/api/people/invitations/{id}/revocation",
);
export const removePerson = endpoint<typeof removePersonContract>(
  "POST",
  "/api/people/{role}/{subject}/removal",
);
export const readInvitation = endpoint<typeof readInvitationContract>(
  "POST",
  "/api/invitations/reading",
);
export const acceptInvitation = endpoint<typeof acceptInvitationContract>(
  "POST",
  "/api/invitations/acceptance",
);
export const listAudit = endpoint<typeof listAuditContract>("GET", "/api/audit");
export const previewLetters = endpoint<typeof previewLettersContract>("POST", `${letters}/preview`);
export const startLetters = endpoint<typeof startLettersContract>("POST", letters);
export const listLetters = endpoint<typeof listLettersContract>("GET", letters);
export const readLetters = endpoint<typeof readLettersContract>("GET", `${letters}/{id}`);
export const linkLettersFile = endpoint<typeof linkLettersFileContract>(
  "GET",
  `${letters}/{id}/files/{file}`,
);
export const linkLetter = endpoint<typeof linkLetterContract>(
  "GET",
  `${letters}/{id}/enterprises/{bin}`,
);
export const previewReminder = endpoint<typeof previewReminderContract>(
  "POST",
  `${reminders}/preview`,
);
export const sendReminder = endpoint<typeof sendReminderContract>("POST", reminders);
export const listReminders = endpoint<typeof listRemindersContract>("GET", reminders);
export const readReminder = endpoint<typeof readReminderContract>("GET", `${reminders}/{id}`);
export const cancelReminder = endpoint<typeof cancelReminderContract>(
  "POST",
  `${reminders}/{id}/cancellation`,
);
export const testReminder = endpoint<typeof testReminderContract>("POST", `${reminders}/test`);
