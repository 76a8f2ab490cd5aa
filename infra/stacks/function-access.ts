import type { ApiFunctionName } from "#shared/api/contract.ts";

/** The functions that are deployed: those behind the API and the two that nobody calls. */
export type FunctionName = ApiFunctionName | "projector" | "converge";

export type TableName = "Records" | "Register" | "Progress" | "Workspace";

/** What can be done to an item. A transaction needs the actions of the parts it is made of. */
type ItemAction =
  | "GetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem";

/** What a function can reach; what is not named here is refused, and not in its environment. */
export type FunctionAccess = {
  readonly tables: Partial<Readonly<Record<TableName, readonly ItemAction[]>>>;
  /** Signatories' names and positions, kept apart so that they can be erased. */
  readonly declarations?: readonly ("GetObject" | "PutObject")[];
  readonly readsCodeKey?: boolean;
  /** The word by which the site's distribution makes itself known. */
  readonly readsEdgeKey?: boolean;
  readonly sendsToConverge?: boolean;
};

/** Memberships, frames and campaigns: what nearly every answer begins with. */
const readRegister = ["GetItem", "Query"] as const;

/** A standing and its cells change in one transaction, made of a put and updates. */
const projection: FunctionAccess["tables"] = {
  Records: ["Query"],
  Register: ["GetItem"],
  Progress: ["GetItem", "PutItem", "UpdateItem"],
};

/**
 * Who can do what to which store. Events are only ever added: no function may change or delete an
 * item of Records.
 */
export const accessOf: Readonly<Record<FunctionName, FunctionAccess>> = {
  public: { tables: {} },
  account: {
    tables: {
      Register: [...readRegister, "PutItem", "UpdateItem"],
      // Counters of enrolment tries.
      Workspace: ["UpdateItem"],
    },
    readsCodeKey: true,
    readsEdgeKey: true,
  },
  returns: {
    tables: { Records: ["Query"], Register: readRegister, Workspace: ["GetItem", "Query"] },
  },
  filing: {
    tables: {
      Records: ["Query", "PutItem"],
      // An objection is kept beside the enterprise.
      Register: [...readRegister, "PutItem"],
      Workspace: ["GetItem", "Query", "PutItem", "DeleteItem"],
    },
    // A filing that names a declaration is held against it.
    declarations: ["GetObject"],
  },
  review: { tables: { Records: ["Query", "PutItem"], Register: readRegister } },
  receipts: {
    tables: { Records: ["Query"], Register: readRegister },
    declarations: ["GetObject", "PutObject"],
  },
  "receipt-pdf": {
    tables: { Records: ["Query"], Register: readRegister },
    declarations: ["GetObject"],
  },
  campaigns: { tables: { Register: [...readRegister, "PutItem"] } },
  progress: { tables: { Register: readRegister, Progress: ["GetItem", "Query"] } },
  projector: { tables: projection, sendsToConverge: true },
  converge: { tables: projection },
};
