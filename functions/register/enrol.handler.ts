import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type EnrolDependencies, enrol } from "#functions/register/enrol.ts";
import { enrolContract } from "#shared/api/enrol.ts";

export function enrolEndpoint(dependencies: EnrolDependencies): Endpoint {
  return endpoint(enrolContract, ({ body, caller, address }) =>
    enrol({ ...body, person: caller.id, address }, dependencies),
  );
}
