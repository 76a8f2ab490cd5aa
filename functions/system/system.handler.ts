import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { openapiDocument } from "#functions/system/openapi-document.ts";
import { contracts } from "#shared/api/contracts.ts";
import { readHealthContract } from "#shared/api/read-health.ts";
import { readOpenapiContract } from "#shared/api/read-openapi.ts";

/** What anyone may ask of the system itself. */
export function systemEndpoints(version: string): readonly Endpoint[] {
  let document: ReturnType<typeof openapiDocument> | undefined;
  return [
    endpoint(readHealthContract, async () => ({ status: "ok" as const, version })),
    endpoint(readOpenapiContract, async () => {
      document ??= openapiDocument(contracts, version);
      return document;
    }),
  ];
}
