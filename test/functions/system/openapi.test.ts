import { describe, expect, it } from "vitest";
import { openapiDocument } from "#functions/system/openapi-document.ts";
import { contracts } from "#shared/api/contracts.ts";
import { problemStatus } from "#shared/api/problem.ts";

// The document is walked as any program would that knows nothing of our types.
// biome-ignore lint/suspicious/noExplicitAny: the assertion is the check.
const document: any = JSON.parse(JSON.stringify(openapiDocument(contracts, "1.2.3")));

type Operation = {
  readonly operationId: string;
  readonly parameters: readonly { in: string; name: string; required: boolean; schema: unknown }[];
  readonly responses: Readonly<
    Record<string, { description: unknown; content: Readonly<Record<string, { schema: unknown }>> }>
  >;
};

const operations = Object.values(document.paths).flatMap((methods) =>
  Object.values(methods as Readonly<Record<string, Operation>>),
);

function operationOf(contract: (typeof contracts)[number]) {
  return document.paths[contract.path][contract.method.toLowerCase()];
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "$ref" ? [String(member)] : referencesIn(member),
  );
}

describe("the OpenAPI document", () => {
  it("has an operation for each contract and no other", () => {
    const operations = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods as object).map(({ operationId }) => operationId),
    );

    expect(operations.toSorted()).toEqual(contracts.map(({ id }) => id).toSorted());
    expect(document).toMatchObject({ openapi: "3.1.0", info: { version: "1.2.3" } });
  });

  it("has no reference that leads nowhere", () => {
    const references = new Set(referencesIn(document));

    expect(references.size).toBeGreaterThan(1);
    for (const reference of references) {
      const steps = reference.replace(/^#\//, "").split("/");
      // biome-ignore lint/suspicious/noExplicitAny: the assertion is the check.
      const target = steps.reduce((at: any, step) => at?.[step], document);
      expect(target, reference).toBeTypeOf("object");
    }
  });

  it.each(contracts)("names the parameters, the key and the refusals of $id", (contract) => {
    const operation = operationOf(contract);

    const inPath = operation.parameters.filter((each: { in: string }) => each.in === "path");
    const names = [...contract.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(inPath.map(({ name }: { name: string }) => name).toSorted()).toEqual(names.toSorted());
    const headers = operation.parameters.filter((each: { in: string }) => each.in === "header");
    const key = headers.find(({ name }: { name: string }) => name === "Idempotency-Key");
    const { idempotencyKey } = contract;
    expect(key?.required).toBe(idempotencyKey && idempotencyKey === "required");
    expect(operation.security).toEqual(contract.action === "anyone" ? [] : [{ token: [] }]);
    const isSent = contract.body !== undefined || contract.file !== undefined;
    expect("requestBody" in operation).toBe(isSent);
    expect(operation.responses).toHaveProperty(String(contract.status));
    for (const code of contract.problems) {
      const { description } = operation.responses[problemStatus[code]];
      expect(description).toContain(`\`${code}\``);
    }
  });

  it("describes a body as it is sent, not as it is read", () => {
    const submit = contracts.find(({ id }) => id === "submit-return");
    if (submit === undefined) throw new RangeError("no contract");

    const operation = operationOf(submit);

    const { schema } = operation.requestBody.content["application/json"];
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(schema.required).toEqual(["answers", "basedOn"]);
    const year = operation.parameters.find(({ name }: { name: string }) => name === "year");
    expect(year.schema).toMatchObject({ type: "string", pattern: "^20\\d{2}$" });
  });

  it("keeps the rules of OpenAPI 3.1 for names and members", () => {
    const ids = operations.map(({ operationId }) => operationId);

    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(document).toSorted()).toEqual(["components", "info", "openapi", "paths"]);
    for (const name of Object.keys(document.components.schemas)) {
      expect(name).toMatch(/^[a-zA-Z0-9._-]+$/);
    }
  });

  it.each(operations)("keeps them for the parameters of $operationId", ({ parameters }) => {
    const places = parameters.map(({ in: place, name }) => `${place} ${name}`);

    expect(new Set(places).size).toBe(places.length);
    for (const { in: place, required, schema } of parameters) {
      expect(["path", "query", "header"]).toContain(place);
      expect(required).toBe(place === "path" || required);
      expect(schema).toBeTypeOf("object");
    }
  });

  it.each(operations)("keeps them for the answers of $operationId", ({ responses }) => {
    for (const [status, { description, content }] of Object.entries(responses)) {
      expect(status).toMatch(/^[1-5]\d\d$/);
      expect(description).toBeTypeOf("string");
      for (const { schema } of Object.values(content)) expect(schema).toBeTypeOf("object");
    }
  });

  it("holds schemas of JSON Schema 2020-12 and nothing else", () => {
    const schemas = [...schemasIn(document.paths), ...Object.values(document.components.schemas)];

    const seen = schemas.flatMap(keywordsIn);

    expect(schemas.length).toBeGreaterThan(100);
    expect(seen.filter(({ keyword, value }) => !keywords[keyword]?.(value))).toEqual([]);
  });
});

/** Every schema that a path leads to. */
function schemasIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "schema" ? [member] : schemasIn(member),
  );
}

type Keyword = { readonly keyword: string; readonly value: unknown };

/** Keywords of a schema and of those within it. */
function keywordsIn(schema: unknown): readonly Keyword[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => [
    { keyword, value },
    ...within(keyword, value).flatMap(keywordsIn),
  ]);
}

function within(keyword: string, value: unknown): readonly unknown[] {
  if (["items", "additionalProperties", "propertyNames", "not"].includes(keyword)) return [value];
  if (["allOf", "anyOf", "oneOf", "prefixItems"].includes(keyword)) return value as unknown[];
  return keyword === "properties" ? Object.values(value as object) : [];
}

const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number";
const isLength = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isSchema = (value: unknown) => typeof value === "object" || typeof value === "boolean";
const isList = (value: unknown) => Array.isArray(value) && value.length > 0;
const isType = (value: unknown) =>
  [value]
    .flat()
    .every((each) =>
      ["object", "array", "string", "number", "integer", "boolean", "null"].includes(String(each)),
    );

/** What the keywords that occur may hold. */
const keywords: Readonly<Record<string, (value: unknown) => boolean>> = {
  $ref: isText,
  type: isType,
  enum: isList,
  const: () => true,
  default: () => true,
  required: Array.isArray,
  description: isText,
  format: isText,
  pattern: (value) => new RegExp(String(value), "u") instanceof RegExp,
  minLength: isLength,
  maxLength: isLength,
  minItems: isLength,
  maxItems: isLength,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isNumber,
  exclusiveMaximum: isNumber,
  items: isSchema,
  properties: isSchema,
  additionalProperties: isSchema,
  propertyNames: isSchema,
  allOf: isList,
  anyOf: isList,
  oneOf: isList,
};
