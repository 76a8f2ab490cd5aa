import type { FunctionName } from "#infra/stacks/function-access.ts";

/** How long and how large a function may be, and what its failure means. */
export type FunctionDuty = {
  /** Completes "If this fails, …" for the person who is woken up. */
  readonly failureMeans: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
};

const answering = { timeoutSeconds: 10, memoryMegabytes: 512 } as const;

/** As long as a function can be; a job that needs longer saves where it is and goes on in another. */
const working = { timeoutSeconds: 900, memoryMegabytes: 1024 } as const;

export const dutyOf: Readonly<Record<FunctionName, FunctionDuty>> = {
  public: {
    ...answering,
    failureMeans: "nobody can tell whether the system is up, and the API description is missing",
  },
  account: {
    ...answering,
    failureMeans:
      "people who sign in do not see their enterprises, and enrolment codes are refused",
  },
  returns: {
    ...answering,
    failureMeans: "enterprises and officers cannot open task lists and returns",
  },
  filing: {
    ...answering,
    timeoutSeconds: 20,
    failureMeans: "enterprises cannot save drafts or file returns; a deadline may pass meanwhile",
  },
  review: {
    ...answering,
    failureMeans: "officers cannot accept, return or reopen what was filed",
  },
  receipts: {
    ...answering,
    failureMeans:
      "declarations cannot be signed, so nothing is filed, and receipts cannot be opened",
  },
  "receipt-pdf": {
    timeoutSeconds: 20,
    memoryMegabytes: 1024,
    failureMeans: "receipts cannot be kept as a PDF; the page of a receipt still opens",
  },
  campaigns: {
    ...answering,
    failureMeans: "officers cannot open, change or finalise a reporting year",
  },
  progress: {
    ...answering,
    failureMeans: "officers do not see the city's indicators",
  },
  monitor: {
    ...answering,
    failureMeans: "officers do not see who has filed and who has not",
  },
  figures: {
    ...answering,
    // Draws pictures.
    timeoutSeconds: 20,
    memoryMegabytes: 1024,
    failureMeans: "officers cannot open or download figures; the indicators still show",
  },
  imports: {
    timeoutSeconds: 29,
    memoryMegabytes: 1769,
    failureMeans: "the register cannot be imported; what was begun goes on when it is asked again",
  },
  register: {
    ...answering,
    memoryMegabytes: 1024,
    failureMeans: "officers cannot search the register, change an enterprise or decide objections",
  },
  outreach: {
    ...answering,
    timeoutSeconds: 20,
    failureMeans: "officers cannot order letters and reminders; those under way go on",
  },
  exports: {
    ...answering,
    failureMeans: "officers cannot order or download exports; those under way go on",
  },
  people: {
    ...answering,
    failureMeans: "nobody can be invited or removed, and the audit list cannot be read",
  },
  projector: {
    timeoutSeconds: 60,
    memoryMegabytes: 1024,
    failureMeans: "what enterprises file is kept but the city's indicators stand still",
  },
  converge: {
    timeoutSeconds: 60,
    memoryMegabytes: 512,
    failureMeans: "enterprises that the projector set aside stay out of the city's indicators",
  },
  "export-worker": { ...working, failureMeans: "exports that officers ordered are not made" },
  "letters-worker": {
    ...working,
    memoryMegabytes: 1769,
    failureMeans: "enterprises do not get their enrolment letters",
  },
  "reminder-worker": {
    ...working,
    failureMeans: "reminders are not sent, those that were scheduled for a later hour included",
  },
  "register-pack": {
    ...working,
    timeoutSeconds: 300,
    failureMeans: "search and lists show the register as it was before the last import",
  },
};
