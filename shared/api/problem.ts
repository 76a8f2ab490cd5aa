/**
 * Everything a request can be refused for, with its HTTP status. A code is public: once shipped
 * it is never renamed. The words in three languages are in `problem-text.ts`.
 */
export const problemStatus = {
  "request/malformed": 400,
  "request/invalid": 400,
  "request/idempotency-key-needed": 400,
  "request/too-large": 413,
  "request/unsupported-media-type": 415,
  "request/key-reused": 422,
  "request/too-many": 429,
  "request/busy": 503,
  "access/unknown-caller": 401,
  "access/forbidden": 403,
  "enterprise/not-found": 404,
  "form/not-found": 404,
  "year/not-found": 404,
  "indicator/not-found": 404,
  "figure/not-found": 404,
  "statistics/invalid": 422,
  "statistics/changed": 409,
  "campaign/not-found": 404,
  "campaign/not-open": 409,
  "campaign/closed": 409,
  "campaign/final": 409,
  "campaign/changed": 409,
  "campaign/invalid": 422,
  "enrolment/not-recognised": 422,
  "enrolment/used": 409,
  "enrolment/expired": 410,
  "enrolment/too-many-tries": 429,
  "answers/invalid": 422,
  "answers/needs-explanation": 422,
  "return/changed": 409,
  "return/wrong-status": 409,
  "return/not-filed": 409,
  "return/out-of-scope": 409,
  "draft/changed": 409,
  "decision/comment-needed": 422,
  "objection/invalid": 422,
  "objection/already-raised": 409,
  "objection/not-found": 404,
  "objection/changed": 409,
  "objection/reason-needed": 422,
  "receipt/not-found": 404,
  "declaration/changed": 409,
  "declaration/not-signed": 422,
  "frame/invalid": 422,
  "frame/changed": 409,
  "import/not-found": 404,
  "import/columns-unclear": 422,
  "import/empty": 422,
  "import/too-many-rows": 422,
  "import/too-many-columns": 422,
  "import/cell-too-long": 422,
  "import/wrong-type": 422,
  "import/malformed": 422,
  "import/encoding": 422,
  "import/formula": 422,
  "import/archive-refused": 422,
  "outreach/not-found": 404,
  "outreach/no-letter": 404,
  "reminder/wrong-time": 422,
  "reminder/started": 409,
  "reminder/not-delivered": 503,
  "export/not-found": 404,
  "export/invalid": 422,
  "people/yourself": 409,
  "invitation/not-found": 404,
  "invitation/not-recognised": 422,
  "invitation/other-party": 409,
  "audit/days-reversed": 422,
  fault: 500,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;

/** One thing wrong with one part of a request, in the words of the caller's language. */
export type ProblemError = {
  /** Where: a field id, or a dotted path such as `comments.0.text`. Empty for the whole. */
  readonly path: string;
  /** What is wrong, stable, such as `required` or `count/negative`. */
  readonly code: string;
  /** The rule of the form that was broken, when one was. */
  readonly rule?: string;
  readonly message: string;
};

/**
 * A refusal that the caller can act on. Anything else that is thrown is a fault of ours.
 *
 * @param details safe to send to the caller: codes, field ids, versions, the caller's own words.
 *   Never a token; never anything of an enterprise that the caller may not read.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}

/** What a refusal says beside its code. */
export type ProblemDetails = {
  /** Everything wrong at once, so that a program can mend it all and send again. */
  readonly errors?: readonly ProblemError[];
  /** Further members of the problem document, such as the event that was overlooked. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** Seconds after which trying again makes sense; sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
};
