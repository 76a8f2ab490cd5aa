import type { FunctionName } from "#infra/stacks/function-access.ts";

/** How long and how large a function may be, and what its failure means. */
export type FunctionDuty = {
  /** Completes "If this fails, …" for the person who is woken up. */
  readonly failureMeans: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
};

const answering = { timeoutSeconds: 10, memoryMegabytes: 512 } as const;

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
};
