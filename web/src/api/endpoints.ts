import type { ApiContract } from "#shared/api/contract.ts";
import type { enrolContract } from "#shared/api/enrol.ts";
import type { listReturnsContract } from "#shared/api/list-returns.ts";
import type { raiseObjectionContract } from "#shared/api/raise-objection.ts";
import type { readEnterpriseContract } from "#shared/api/read-enterprise.ts";
import type { readMeContract } from "#shared/api/read-me.ts";
import type { readReceiptContract, readReceiptPdfContract } from "#shared/api/read-receipt.ts";
import type { readReturnContract } from "#shared/api/read-return.ts";
import type { saveDraftContract } from "#shared/api/save-draft.ts";
import type { setLanguageContract } from "#shared/api/set-language.ts";
import type { signDeclarationContract } from "#shared/api/sign-declaration.ts";
import type { submitReturnContract } from "#shared/api/submit-return.ts";
import type { withdrawReturnContract } from "#shared/api/withdraw-return.ts";

/**
 * Method and path of a contract. Contracts are imported as types alone, so that no schema library
 * reaches the browser; a literal that differs from its contract does not compile.
 */
export type Endpoint<Contract extends ApiContract> = {
  readonly method: Contract["method"];
  readonly path: Contract["path"];
  /** Never set: carries the contract's types. */
  readonly contract?: Contract;
};

export const endpoint = <Contract extends ApiContract>(
  method: Contract["method"],
  path: Contract["path"],
): Endpoint<Contract> => ({ method, path });

const enterprise = "/api/enterprises/{bin}";
const year = `${enterprise}/returns/{year}` as const;

export const readMe = endpoint<typeof readMeContract>("GET", "/api/me");
export const setLanguage = endpoint<typeof setLanguageContract>("PUT", "/api/me/language");
export const enrol = endpoint<typeof enrolContract>("POST", "/api/enrolments");
export const readEnterprise = endpoint<typeof readEnterpriseContract>("GET", enterprise);
export const listReturns = endpoint<typeof listReturnsContract>("GET", year);
export const readReturn = endpoint<typeof readReturnContract>("GET", `${year}/{form}`);
export const saveDraft = endpoint<typeof saveDraftContract>("PUT", `${year}/{form}/draft`);
export const submitReturn = endpoint<typeof submitReturnContract>("POST", `${year}/{form}`);
export const withdrawReturn = endpoint<typeof withdrawReturnContract>(
  "POST",
  `${year}/{form}/withdrawal`,
);
export const raiseObjection = endpoint<typeof raiseObjectionContract>("POST", `${year}/objection`);
export const signDeclaration = endpoint<typeof signDeclarationContract>(
  "PUT",
  `${year}/declarations/{filing}`,
);
export const readReceipt = endpoint<typeof readReceiptContract>("GET", `${year}/receipts/{filing}`);
export const readReceiptPdf = endpoint<typeof readReceiptPdfContract>(
  "GET",
  `${year}/receipts/{filing}/pdf`,
);
