import * as z from "zod";
import type { ApiContract } from "#shared/api/contract.ts";
import { type ProblemCode, problemStatus } from "#shared/api/problem.ts";
import { problemTitle } from "#shared/api/problem-text.ts";

type Json = { readonly [key: string]: unknown };

/** This API as an OpenAPI 3.1 document, made from the contracts that the handlers run by. */
export function openapiDocument(contracts: readonly ApiContract[], version: string) {
  const schemas: Record<string, Json> = { Problem: problemSchema };
  const paths: Record<string, Record<string, Json>> = {};
  for (const contract of contracts) {
    const methods = paths[contract.path] ?? {};
    methods[contract.method.toLowerCase()] = operationOf(contract, schemas);
    paths[contract.path] = methods;
  }
  return {
    openapi: "3.1.0" as const,
    info: { title: "Kelisim API", version },
    paths,
    components: {
      schemas,
      securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    },
  };
}

const problemSchema: Json = {
  type: "object",
  required: ["type", "status", "title"],
  properties: {
    type: { type: "string", description: "Stable code of the problem." },
    status: { type: "integer" },
    title: { type: "string", description: "In the caller's language." },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "code", "message"],
        properties: {
          path: { type: "string" },
          code: { type: "string" },
          rule: { type: "string" },
          message: { type: "string" },
        },
      },
    },
    reference: { type: "string", description: "Of a fault: what to tell us." },
  },
};

function operationOf(contract: ApiContract, schemas: Record<string, Json>): Json {
  const parts = partsOf(contract, schemas);
  const content = bodyContentOf(contract, parts);
  return {
    operationId: contract.id,
    summary: contract.summary,
    ...(contract.action === "anyone" ? { security: [] } : { security: [{ token: [] }] }),
    parameters: parametersOf(contract, parts),
    ...(content === undefined ? {} : { requestBody: { required: true, content } }),
    responses: { ...successOf(contract, parts.reply), ...refusalsOf(contract) },
  };
}

function bodyContentOf({ file }: ApiContract, { body }: Parts): Json | undefined {
  if (file !== undefined) {
    return Object.fromEntries(file.mediaTypes.map((type) => [type, { schema: binary }]));
  }
  return body && { "application/json": { schema: body } };
}

type Parts = {
  readonly params?: Json;
  readonly query?: Json;
  readonly body?: Json;
  readonly reply: Json;
};

function partsOf(contract: ApiContract, schemas: Record<string, Json>): Parts {
  const made = (part: "params" | "query" | "body" | "reply") => {
    const schema = contract[part];
    const io = part === "reply" ? "output" : "input";
    return schema && jsonSchemaOf(schema, { name: `${contract.id}-${part}`, io, schemas });
  };
  const [params, query, body] = [made("params"), made("query"), made("body")];
  return {
    ...(params && { params }),
    ...(query && { query }),
    ...(body && { body }),
    reply: made("reply") ?? {},
  };
}

type Naming = {
  readonly name: string;
  readonly io: "input" | "output";
  readonly schemas: Record<string, Json>;
};

/** Definitions inside a schema move to the components, where references of a document can reach. */
function jsonSchemaOf(schema: z.ZodType, { name, io, schemas }: Naming): Json {
  const made = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  const text = JSON.stringify(made).replaceAll(/"#\/\$defs\/([^"]+)"/g, (_match, definition) =>
    JSON.stringify(`#/components/schemas/${name}-${definition}`),
  );
  const { $schema: _dialect, $defs: definitions = {}, ...rest } = JSON.parse(text);
  for (const [definition, value] of Object.entries(definitions)) {
    schemas[`${name}-${definition}`] = value as Json;
  }
  return rest;
}

function parametersOf(contract: ApiContract, { params, query }: Parts): readonly Json[] {
  const key = {
    name: "Idempotency-Key",
    in: "header",
    required: contract.idempotencyKey === "required",
    description: "Printable ASCII. Sent again with the same request, the first answer comes back.",
    schema: { type: "string", minLength: 1, maxLength: 200 },
  };
  return [
    ...named(params, "path"),
    ...named(query, "query"),
    ...(contract.idempotencyKey === undefined ? [] : [key]),
    {
      name: "Accept-Language",
      in: "header",
      required: false,
      description: "Language of messages: kk, ru or en.",
      schema: { type: "string" },
    },
  ];
}

function named(schema: Json | undefined, place: "path" | "query"): readonly Json[] {
  const properties = (schema?.["properties"] ?? {}) as Json;
  const required = (schema?.["required"] ?? []) as readonly string[];
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: value,
  }));
}

const binary: Json = { type: "string", format: "binary" };

function successOf(contract: ApiContract, reply: Json): Json {
  const types = contract.produces ?? ["application/json"];
  const schema = contract.produces === undefined ? reply : binary;
  const content = Object.fromEntries(types.map((type) => [type, { schema }]));
  return { [contract.status]: { description: contract.summary, content } };
}

/** What every endpoint can be refused for, beside its own. */
function commonProblems(contract: ApiContract): readonly ProblemCode[] {
  const named = contract.body === undefined && contract.file === undefined ? [] : bodyProblems;
  const keyed = contract.idempotencyKey === undefined ? [] : keyProblems;
  const guarded = contract.action === "anyone" ? [] : guardProblems;
  return [...named, ...keyed, ...guarded, "request/invalid", "request/too-many", "fault"];
}

const bodyProblems = [
  "request/malformed",
  "request/too-large",
  "request/unsupported-media-type",
] as const;
const keyProblems = ["request/idempotency-key-needed"] as const;
const guardProblems = ["access/unknown-caller", "access/forbidden"] as const;

function refusalsOf(contract: ApiContract): Json {
  const codes = [...new Set([...contract.problems, ...commonProblems(contract)])];
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      refusalOf(codes.filter((code) => problemStatus[code] === status)),
    ]),
  );
}

function refusalOf(codes: readonly ProblemCode[]): Json {
  return {
    description: codes.map((code) => `\`${code}\`: ${problemTitle[code].en}`).join("\n\n"),
    content: {
      "application/problem+json": {
        schema: {
          allOf: [
            { $ref: "#/components/schemas/Problem" },
            { properties: { type: { enum: codes } } },
          ],
        },
      },
    },
  };
}
