import { describe, expect, it } from "vitest";
import { openapiDocument } from "#functions/system/openapi-document.ts";
import { contracts } from "#shared/api/contracts.ts";
import { problemStatus } from "#shared/api/problem.ts";

// The document is walked as any program would that knows nothing of our types.
// biome-ignore lint/suspicious/noExplicitAny: the assertion is the check.
const document: any = JSON.parse(JSON.stringify(openapiDocument(contracts, "1.2.3")));

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
    expect(headers.some(({ name }: { name: string }) => name === "Idempotency-Key")).toBe(
      contract.idempotencyKey === "required",
    );
    expect(operation.security).toEqual(contract.action === "anyone" ? [] : [{ token: [] }]);
    expect("requestBody" in operation).toBe(contract.body !== undefined);
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
});
