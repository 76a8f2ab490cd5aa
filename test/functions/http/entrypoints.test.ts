import { beforeAll, describe, expect, it, vi } from "vitest";
import type { ApiFunctionName } from "#shared/api/contract.ts";
import { contracts } from "#shared/api/contracts.ts";
import { callOf } from "#test/call.ts";

const entrypoints = {
  public: () => import("#functions/entrypoints/public.ts"),
  account: () => import("#functions/entrypoints/account.ts"),
  returns: () => import("#functions/entrypoints/returns.ts"),
  filing: () => import("#functions/entrypoints/filing.ts"),
  receipts: () => import("#functions/entrypoints/receipts.ts"),
  "receipt-pdf": () => import("#functions/entrypoints/receipt-pdf.ts"),
  review: () => import("#functions/entrypoints/review.ts"),
  campaigns: () => import("#functions/entrypoints/campaigns.ts"),
  monitor: () => import("#functions/entrypoints/monitor.ts"),
  progress: () => import("#functions/entrypoints/progress.ts"),
  figures: () => import("#functions/entrypoints/figures.ts"),
  imports: () => import("#functions/entrypoints/imports.ts"),
  register: () => import("#functions/entrypoints/register.ts"),
  outreach: () => import("#functions/entrypoints/outreach.ts"),
  exports: () => import("#functions/entrypoints/exports.ts"),
  people: () => import("#functions/entrypoints/people.ts"),
} as const satisfies Record<ApiFunctionName, unknown>;

const names = Object.keys(entrypoints) as (keyof typeof entrypoints)[];

describe("an entry point", () => {
  beforeAll(() => {
    const tables = ["RECORDS", "REGISTER", "WORKSPACE", "PROGRESS", "AUDIT"];
    for (const name of tables) process.env[`${name}_TABLE`] = "x";
    const others = ["CODE_KEY_SECRET", "EDGE_KEY_SECRET", "OBJECTS_BUCKET", "KELISIM_VERSION"];
    for (const name of [...others, "MAIL_SENDER", "KELISIM_ORIGIN"]) process.env[name] = "x";
    process.env["AWS_REGION"] = "eu-central-1";
  });

  it.each(names)("%s answers its contracts and no other", async (name) => {
    const { handler } = await entrypoints[name]();
    const call = callOf(handler);
    const silenced = vi.spyOn(process.stdout, "write").mockReturnValue(true);

    // Nobody is signed in: a route that is there says so, one that is not is a fault.
    const statuses = await Promise.all(
      contracts.map(async (contract) => ({
        contract,
        status: (await call(contract, { params: {} })).status,
      })),
    );
    silenced.mockRestore();

    for (const { contract, status } of statuses) {
      const itsOwn = contract.action === "anyone" ? 200 : 401;
      expect(status, contract.id).toBe(contract.answeredBy === name ? itsOwn : 500);
    }
  });
});
