import type { CallerAddress } from "#functions/http/caller-address.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type EnrolDependencies, enrol } from "#functions/register/enrol.ts";
import { enrolContract } from "#shared/api/enrol.ts";

export type EnrolEndpointDependencies = EnrolDependencies & {
  readonly addressOf: CallerAddress;
};

export function enrolEndpoint({ addressOf, ...dependencies }: EnrolEndpointDependencies): Endpoint {
  return endpoint(enrolContract, async ({ body, caller, hops }) =>
    enrol({ ...body, person: caller.id, address: await addressOf(hops) }, dependencies),
  );
}
