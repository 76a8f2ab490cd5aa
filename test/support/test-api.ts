import { accountEndpoints } from "#functions/account/account.handler.ts";
import { auditEndpoints } from "#functions/audit/audit.handler.ts";
import { campaignEndpoints } from "#functions/campaigns/campaigns.handler.ts";
import { exportsEndpoints } from "#functions/exports/exports.handler.ts";
import { figuresEndpoints } from "#functions/figures/figures.handler.ts";
import { apiHandler } from "#functions/http/api-handler.ts";
import { callerAddressWith } from "#functions/http/caller-address.ts";
import { importEndpoints } from "#functions/imports/imports.handler.ts";
import { monitorEndpoints } from "#functions/monitor/monitor.handler.ts";
import { outreachEndpoints } from "#functions/outreach/outreach.handler.ts";
import { namesOf } from "#functions/people/list-people.ts";
import { peopleEndpoints } from "#functions/people/people.handler.ts";
import { randomNonce } from "#functions/platform/digest.ts";
import { jsonLogger } from "#functions/platform/logger.ts";
import type { Mail } from "#functions/platform/mail-client.ts";
import { isSignedIn } from "#functions/receipts/declaration-repository.ts";
import { receiptPdfEndpoint } from "#functions/receipts/receipt-pdf.handler.ts";
import { readReceiptEndpoint } from "#functions/receipts/receipts.handler.ts";
import { signDeclarationEndpoint } from "#functions/receipts/sign-declaration.ts";
import { decideReturnEndpoint } from "#functions/records/decide-return.handler.ts";
import { requirePossible } from "#functions/records/filing-year.ts";
import { listReturnsEndpoint } from "#functions/records/list-returns.handler.ts";
import { readReturnEndpoint } from "#functions/records/read-return.handler.ts";
import { receiptOf } from "#functions/records/receipt-of.ts";
import { reviewReturnEndpoint } from "#functions/records/review-return.ts";
import { saveDraftEndpoint } from "#functions/records/save-draft.handler.ts";
import { submitReturnEndpoint } from "#functions/records/submit-return.handler.ts";
import { withdrawReturnEndpoint } from "#functions/records/withdraw-return.handler.ts";
import { changeFrameEndpoint } from "#functions/register/change-frame.ts";
import { createEnrolmentCodeEndpoint } from "#functions/register/create-enrolment-code.ts";
import { decideObjectionEndpoint } from "#functions/register/decide-objection.ts";
import { enrolEndpoint } from "#functions/register/enrol.handler.ts";
import { listObjectionsEndpoint } from "#functions/register/list-objections.ts";
import { memberEndpoints } from "#functions/register/members.ts";
import { objectionViewOf } from "#functions/register/objection-view.ts";
import { raiseObjectionEndpoint } from "#functions/register/raise-objection.ts";
import { readEnterpriseEndpoint } from "#functions/register/read-enterprise.ts";
import { readFrameEndpoint } from "#functions/register/read-frame.ts";
import { searchRegisterEndpoint } from "#functions/register/search-register.ts";
import { statisticsEndpoints } from "#functions/statistics/statistics.handler.ts";
import { systemEndpoints } from "#functions/system/system.handler.ts";
import { agreement } from "#shared/agreements/current.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import { indicators } from "#shared/agreements/current-indicators.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import type { LocalizedText } from "#shared/text/locale.ts";
import { callOf } from "#test/call.ts";
import { exportsOf } from "#test/exports/exports-of.ts";
import { figuresOf } from "#test/figures-of.ts";
import type { LocalDatabase } from "#test/local-dynamodb.ts";
import { monitorOf } from "#test/monitor.ts";
import { outreachOf } from "#test/outreach/outreach-of.ts";
import { importsOf } from "#test/register/imports-of.ts";
import { type Repositories, repositoriesOf } from "#test/repositories.ts";

/** By which a request of a test says that it came through the distribution. */
export const edgeWord = "the word of the tests";

const formTitle = Object.fromEntries(
  annualFormIds.map((form) => [form, formById[form].title]),
) as Record<AnnualFormId, LocalizedText>;

/** Every endpoint of this folder in one handler, with a clock of the test and its log lines. */
export function testApi(
  database: LocalDatabase,
  now: () => Date,
  changed: Partial<Repositories> = {},
) {
  const repositories = { ...repositoriesOf(database, now), ...changed };
  const {
    accounts,
    campaigns,
    register,
    codes,
    objections,
    log,
    drafts,
    tries,
    macOf,
    declarations,
    members,
    statistics,
  } = repositories;
  const isKnown = async (bin: string) => (await register.findProfile(bin)) !== undefined;
  const findObjection = async (bin: string, year: number) => {
    const objection = await objections.find(bin, year);
    return objection && objectionViewOf(objection);
  };
  const year = {
    log,
    drafts,
    findCampaign: campaigns.find,
    findFrame: register.findFrame,
    isSigned: isSignedIn(declarations),
    now,
  };
  const { read: readLog } = log;
  const { findProfile } = register;
  const receipt = { declarations, readLog, findProfile, receiptOf };
  const importing = importsOf(database, repositories, now);
  const { registerObjects } = importing;
  const addressOf = callerAddressWith(async () => edgeWord);
  const lines: string[] = [];
  const letters: Mail[] = [];
  const handler = apiHandler(
    [
      ...systemEndpoints("test"),
      ...accountEndpoints(accounts),
      enrolEndpoint({ codes, tries, macOf, addressOf, now }),
      createEnrolmentCodeEndpoint({ codes, register, macOf, now }),
      readEnterpriseEndpoint(register),
      listReturnsEndpoint({ ...year, isKnown, findObjection }),
      readReturnEndpoint({ ...year, isKnown }),
      saveDraftEndpoint(year),
      submitReturnEndpoint(year),
      withdrawReturnEndpoint(year),
      decideReturnEndpoint({ ...year, isKnown }),
      reviewReturnEndpoint({ ...year, isKnown, reviewers: repositories.reviewers }),
      raiseObjectionEndpoint({ objections, ...year }),
      ...importEndpoints(importing),
      searchRegisterEndpoint(registerObjects),
      readFrameEndpoint({ register, registerObjects }),
      changeFrameEndpoint({ register, registerObjects, now }),
      listObjectionsEndpoint({ objections, register }),
      decideObjectionEndpoint({ objections, register, ...year }),
      ...memberEndpoints({ members, codes, register }),
      signDeclarationEndpoint({ ...year, declarations, requirePossible, makeSalt: randomNonce }),
      readReceiptEndpoint(receipt),
      receiptPdfEndpoint({ ...receipt, formTitle, heading: agreement.title }),
      ...peopleEndpoints({
        people: repositories.people,
        invitations: repositories.invitations,
        deliver: async (letter) => {
          letters.push(letter);
          return !letter.to.endsWith("@refused.example");
        },
        origin: "https://kelisim.example",
        now,
      }),
      ...auditEndpoints({
        audit: repositories.audit,
        readNames: async () => namesOf(await repositories.people.list()),
        now,
      }),
      ...campaignEndpoints({ campaigns, now, periodYears: agreement.periodYears }),
      ...monitorEndpoints(monitorOf(database, repositories, now)),
      ...exportsEndpoints(exportsOf(database, repositories, now)),
      ...figuresEndpoints(figuresOf(database, repositories, now)),
      ...statisticsEndpoints({ statistics, indicators, now }),
      ...outreachEndpoints(outreachOf(database, repositories, { now, mails: letters })),
    ],
    {
      readAccount: accounts.read,
      addToAudit: repositories.audit.add,
      now,
      logger: jsonLogger((line) => lines.push(line)),
    },
  );
  return { call: callOf(handler), handler, lines, letters, repositories };
}
