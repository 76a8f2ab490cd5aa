import type { ApiFunctionName } from "#shared/api/contract.ts";

/** The functions that are deployed: those behind the API, and those that nobody calls. */
export type FunctionName = ApiFunctionName | WorkerName | "projector" | "converge";

/** They are called by the streams of Workspace and Register, and by the clock. */
export type WorkerName = "export-worker" | "letters-worker" | "reminder-worker" | "register-pack";

export type TableName = "Records" | "Register" | "Progress" | "Workspace" | "Audit";

/** What a function can reach of the bucket of objects: each kind has a prefix of its own. */
export const objectPrefixes = [
  "declarations",
  "imports",
  "register",
  "letters",
  "exports",
] as const;
export type ObjectPrefix = (typeof objectPrefixes)[number];

/** What can be done to an item. A transaction needs the actions of the parts it is made of. */
type ItemAction =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem";

/** A large object is put in parts, which are `PutObject` too; `Abort…` drops what was begun. */
type ObjectAction = "GetObject" | "PutObject" | "DeleteObject" | "AbortMultipartUpload";

/** What a function can reach; what is not named here is refused, and not in its environment. */
export type FunctionAccess = {
  readonly tables: Partial<Readonly<Record<TableName, readonly ItemAction[]>>>;
  readonly objects?: Partial<Readonly<Record<ObjectPrefix, readonly ObjectAction[]>>>;
  readonly readsCodeKey?: boolean;
  /** The word by which the site's distribution makes itself known. */
  readonly readsEdgeKey?: boolean;
  readonly sendsToConverge?: boolean;
  /** Letters of the stage's sender. */
  readonly sendsMail?: boolean;
  /** Scheme and host that people see, for links in what is sent out. */
  readonly knowsOrigin?: boolean;
};

/** Memberships, frames and campaigns: what nearly every answer begins with. */
const readRegister = ["GetItem", "Query"] as const;

/** Officers' requests are only ever added; who reads the list says so beside it. */
const addToAudit = ["PutItem"] as const;

/** A job is put where its stream starts the worker, and followed there. */
const keepJobs = ["GetItem", "Query", "PutItem", "UpdateItem"] as const;

/** A standing and its cells change in one transaction, made of a put and updates. */
const projection: FunctionAccess["tables"] = {
  Records: ["Query"],
  Register: ["GetItem"],
  Progress: ["GetItem", "PutItem", "UpdateItem"],
};

/**
 * Who can do what to which store. Events and audit entries are only ever added: no function may
 * change or delete an item of Records or Audit.
 */
export const accessOf: Readonly<Record<FunctionName, FunctionAccess>> = {
  public: { tables: {} },
  account: {
    tables: {
      Register: [...readRegister, "PutItem", "UpdateItem"],
      // Counters of enrolment tries.
      Workspace: ["UpdateItem"],
      Audit: addToAudit,
    },
    readsCodeKey: true,
    readsEdgeKey: true,
  },
  returns: {
    tables: {
      Records: ["Query"],
      Register: readRegister,
      Workspace: ["GetItem", "Query"],
      Audit: addToAudit,
    },
  },
  filing: {
    tables: {
      Records: ["Query", "PutItem"],
      // An objection is kept beside the enterprise.
      Register: [...readRegister, "PutItem"],
      Workspace: ["GetItem", "Query", "PutItem", "DeleteItem"],
      Audit: addToAudit,
    },
    // A filing that names a declaration is held against it.
    objects: { declarations: ["GetObject"] },
  },
  review: {
    tables: {
      Records: ["Query", "PutItem"],
      Register: readRegister,
      // Who looks at which return now.
      Workspace: ["Query", "PutItem", "UpdateItem", "DeleteItem"],
      Audit: addToAudit,
    },
  },
  receipts: {
    tables: { Records: ["Query"], Register: readRegister, Audit: addToAudit },
    objects: { declarations: ["GetObject", "PutObject"] },
  },
  "receipt-pdf": {
    tables: { Records: ["Query"], Register: readRegister, Audit: addToAudit },
    objects: { declarations: ["GetObject"] },
  },
  campaigns: { tables: { Register: [...readRegister, "PutItem"], Audit: addToAudit } },
  monitor: {
    tables: { Register: readRegister, Progress: ["GetItem", "Query"], Audit: addToAudit },
    // Names of the enterprises in its lists.
    objects: { register: ["GetObject"] },
  },
  progress: { tables: { Register: readRegister, Progress: ["GetItem", "Query"] } },
  figures: {
    tables: { Register: readRegister, Progress: ["GetItem", "Query"], Audit: addToAudit },
  },
  imports: {
    tables: {
      Register: [...readRegister, "BatchGetItem", "PutItem", "ConditionCheckItem"],
      // How far each import is written.
      Workspace: ["GetItem", "PutItem", "UpdateItem"],
      Audit: addToAudit,
    },
    objects: { imports: ["GetObject", "PutObject"], register: ["GetObject"] },
  },
  register: {
    tables: {
      Register: [...readRegister, "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
      Audit: addToAudit,
    },
    objects: { register: ["GetObject"] },
  },
  outreach: {
    tables: {
      Register: [...readRegister, "BatchGetItem", "PutItem", "UpdateItem"],
      Progress: ["GetItem", "Query"],
      // A reminder that has begun or was taken back waits no more.
      Workspace: [...keepJobs, "DeleteItem"],
      Audit: addToAudit,
    },
    objects: { register: ["GetObject"], letters: ["GetObject"] },
    // A letter to oneself, to see it.
    sendsMail: true,
    knowsOrigin: true,
  },
  exports: {
    tables: { Register: readRegister, Workspace: keepJobs, Audit: addToAudit },
    objects: { exports: ["GetObject"] },
  },
  people: {
    tables: {
      Register: [...readRegister, "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
      Audit: [...addToAudit, "Query"],
    },
    sendsMail: true,
    knowsOrigin: true,
  },
  projector: { tables: projection, sendsToConverge: true },
  converge: {
    // A year whose campaign has changed is walked over, Standing by Standing.
    tables: { ...projection, Progress: ["GetItem", "Query", "PutItem", "UpdateItem"] },
    sendsToConverge: true,
  },
  "export-worker": {
    tables: {
      Records: ["Query"],
      Register: [...readRegister, "BatchGetItem"],
      Progress: ["GetItem", "Query"],
      Workspace: keepJobs,
      Audit: ["Query"],
    },
    objects: {
      register: ["GetObject"],
      exports: ["GetObject", "PutObject", "DeleteObject", "AbortMultipartUpload"],
    },
  },
  "letters-worker": {
    tables: {
      // Enrolment codes, and how often an enterprise has been written to.
      Register: [...readRegister, "PutItem", "UpdateItem"],
      Progress: ["GetItem", "Query"],
      Workspace: keepJobs,
    },
    objects: {
      register: ["GetObject"],
      letters: ["GetObject", "PutObject", "DeleteObject", "AbortMultipartUpload"],
    },
    readsCodeKey: true,
    sendsMail: true,
    knowsOrigin: true,
  },
  "reminder-worker": {
    tables: {
      // Who has filed meanwhile is asked of the truth, not of what is derived from it.
      Records: ["Query"],
      Register: [...readRegister, "UpdateItem"],
      Progress: ["GetItem", "Query"],
      // A reminder that has begun waits no more.
      Workspace: [...keepJobs, "DeleteItem"],
    },
    objects: { register: ["GetObject"] },
    sendsMail: true,
    knowsOrigin: true,
  },
  "register-pack": {
    tables: { Register: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem"] },
    // An object goes two versions after its own.
    objects: { register: ["GetObject", "PutObject", "DeleteObject"] },
  },
};
