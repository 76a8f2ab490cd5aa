import { auditRepository } from "#functions/audit/audit-repository.ts";
import { accountRepository } from "#functions/auth/account-repository.ts";
import { campaignRepository } from "#functions/campaigns/campaign-repository.ts";
import { invitationRepository } from "#functions/people/invitation-repository.ts";
import { peopleRepository } from "#functions/people/people-repository.ts";
import { draftRepository } from "#functions/records/draft-repository.ts";
import { returnLogRepository } from "#functions/records/return-log.ts";
import { reviewerRepository } from "#functions/records/reviewer-repository.ts";
import { codeMacWith } from "#functions/register/code-mac.ts";
import { enrolmentCodeRepository } from "#functions/register/enrolment-code-repository.ts";
import { memberRepository } from "#functions/register/member-repository.ts";
import { objectionRepository } from "#functions/register/objection-repository.ts";
import { registerRepository } from "#functions/register/register-repository.ts";
import { tryCounter } from "#functions/register/try-counter.ts";
import { statisticsRepository } from "#functions/statistics/statistics-repository.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import { memoryDeclarations } from "#test/receipts/memory-declarations.ts";
import { memoryObjects } from "#test/register/memory-objects.ts";

/** Repositories over one local database. */
export function repositoriesOf({ client, tables }: LocalDatabase, now: () => Date) {
  return {
    accounts: accountRepository(client, tables.register),
    campaigns: campaignRepository(client, tables.register),
    register: registerRepository(client, tables.register),
    codes: enrolmentCodeRepository(client, tables.register),
    objections: objectionRepository(client, tables.register),
    members: memberRepository(client, tables.register),
    log: returnLogRepository(client, tables.records),
    drafts: draftRepository(client, tables.workspace, now),
    reviewers: reviewerRepository(client, tables.workspace, now),
    tries: tryCounter(client, tables.workspace),
    people: peopleRepository(client, tables.register),
    invitations: invitationRepository(client, tables.register),
    audit: auditRepository(client, tables.audit),
    statistics: statisticsRepository(client, tables.register),
    macOf: codeMacWith(async () => "a key of the tests"),
    declarations: memoryDeclarations(),
    objects: memoryObjects(),
  };
}

export type Repositories = ReturnType<typeof repositoriesOf>;
