import { type ListAuditDependencies, listAudit } from "#functions/audit/list-audit.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { listAuditContract } from "#shared/api/audit.ts";

export function auditEndpoints(dependencies: ListAuditDependencies): readonly Endpoint[] {
  return [
    endpoint(listAuditContract, ({ query }) =>
      listAudit({ ...query, after: query.cursor }, dependencies),
    ),
  ];
}
