import { listAuditContract } from "#shared/api/audit.ts";
import {
  finaliseCampaignContract,
  listCampaignsContract,
  putCampaignContract,
  readCampaignContract,
} from "#shared/api/campaigns.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import { createEnrolmentCodeContract } from "#shared/api/create-enrolment-code.ts";
import { decideReturnContract } from "#shared/api/decide-return.ts";
import { enrolContract } from "#shared/api/enrol.ts";
import {
  createExportContract,
  listExportsContract,
  readExportContract,
} from "#shared/api/exports.ts";
import {
  listFiguresContract,
  readFigureContract,
  readFigureFileContract,
} from "#shared/api/figures.ts";
import {
  commitImportContract,
  createImportContract,
  listImportRowsContract,
  readImportContract,
  readRejectedRowsContract,
} from "#shared/api/imports.ts";
import {
  linkLetterContract,
  linkLettersFileContract,
  listLettersContract,
  previewLettersContract,
  readLettersContract,
  startLettersContract,
} from "#shared/api/letters.ts";
import { listReturnsContract } from "#shared/api/list-returns.ts";
import { listMembersContract, removeMemberContract } from "#shared/api/members.ts";
import { readMonitorContract } from "#shared/api/monitor.ts";
import { decideObjectionContract, listObjectionsContract } from "#shared/api/objections.ts";
import {
  acceptInvitationContract,
  invitePersonContract,
  listPeopleContract,
  readInvitationContract,
  removePersonContract,
  revokeInvitationContract,
} from "#shared/api/people.ts";
import { raiseObjectionContract } from "#shared/api/raise-objection.ts";
import { readEnterpriseContract } from "#shared/api/read-enterprise.ts";
import { readHealthContract } from "#shared/api/read-health.ts";
import { readMeContract } from "#shared/api/read-me.ts";
import { readOpenapiContract } from "#shared/api/read-openapi.ts";
import { readProgressContract } from "#shared/api/read-progress.ts";
import { readReceiptContract, readReceiptPdfContract } from "#shared/api/read-receipt.ts";
import { readReturnContract } from "#shared/api/read-return.ts";
import { listRegisterContract, putFrameContract, readFrameContract } from "#shared/api/register.ts";
import {
  cancelReminderContract,
  listRemindersContract,
  previewReminderContract,
  readReminderContract,
  sendReminderContract,
  testReminderContract,
} from "#shared/api/reminders.ts";
import { reviewReturnContract } from "#shared/api/review-return.ts";
import { saveDraftContract } from "#shared/api/save-draft.ts";
import { setLanguageContract } from "#shared/api/set-language.ts";
import { signDeclarationContract } from "#shared/api/sign-declaration.ts";
import { putStatisticContract, readStatisticsContract } from "#shared/api/statistics.ts";
import { submitReturnContract } from "#shared/api/submit-return.ts";
import { withdrawReturnContract } from "#shared/api/withdraw-return.ts";

/** Every endpoint there is: routes, OpenAPI and the authorisation tests are made from this list. */
export const contracts: readonly ApiContract[] = [
  readHealthContract,
  readOpenapiContract,
  readMeContract,
  setLanguageContract,
  enrolContract,
  createEnrolmentCodeContract,
  readEnterpriseContract,
  listReturnsContract,
  readReturnContract,
  saveDraftContract,
  submitReturnContract,
  withdrawReturnContract,
  reviewReturnContract,
  decideReturnContract,
  raiseObjectionContract,
  listObjectionsContract,
  decideObjectionContract,
  listMembersContract,
  removeMemberContract,
  signDeclarationContract,
  readReceiptContract,
  readReceiptPdfContract,
  createImportContract,
  readImportContract,
  listImportRowsContract,
  readRejectedRowsContract,
  commitImportContract,
  listRegisterContract,
  readFrameContract,
  putFrameContract,
  listCampaignsContract,
  readCampaignContract,
  readMonitorContract,
  putCampaignContract,
  finaliseCampaignContract,
  readProgressContract,
  listFiguresContract,
  readFigureContract,
  readFigureFileContract,
  readStatisticsContract,
  putStatisticContract,
  createExportContract,
  listExportsContract,
  readExportContract,
  listPeopleContract,
  invitePersonContract,
  revokeInvitationContract,
  removePersonContract,
  readInvitationContract,
  acceptInvitationContract,
  listAuditContract,
  previewLettersContract,
  startLettersContract,
  listLettersContract,
  readLettersContract,
  linkLettersFileContract,
  linkLetterContract,
  previewReminderContract,
  sendReminderContract,
  listRemindersContract,
  readReminderContract,
  cancelReminderContract,
  testReminderContract,
];
