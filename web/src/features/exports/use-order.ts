import { useRef, useState } from "react";
import { useLocation } from "wouter";
import type { ExportRequest } from "#shared/api/exports.ts";
import { makeUlid } from "#shared/text/ulid.ts";
import type { ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { createExport } from "#web/api/department.ts";
import { departmentRoutes } from "#web/department-routes.ts";

/**
 * Orders an export and goes to its page. A second press or a retry after a broken connection orders
 * the same once; another choice is another order.
 */
export function useOrder() {
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const last = useRef<{ readonly asked: string; readonly key: string }>(undefined);

  const order = async (request: ExportRequest): Promise<void> => {
    const asked = JSON.stringify(request);
    if (last.current?.asked !== asked) last.current = { asked, key: newKey() };
    setBusy(true);
    const answered = await api(createExport)({
      body: request,
      idempotencyKey: last.current.key,
    });
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    if (answered.ok) navigate(departmentRoutes.export(answered.reply.id));
  };
  return { busy, problem, order };
}

function newKey(): string {
  return makeUlid(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}
