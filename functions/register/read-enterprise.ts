import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { Problem } from "#shared/api/problem.ts";
import { type EnterpriseView, readEnterpriseContract } from "#shared/api/read-enterprise.ts";
import type { EnterpriseProfile, FrameEntry } from "#shared/register/frame.ts";

type Register = Pick<RegisterRepository, "findProfile" | "listFrames">;

/**
 * An enterprise as the register has it for a year; the latest when none is named.
 *
 * @throws Problem `enterprise/not-found`; `year/not-found` when it is not in that year's frame.
 */
export async function readEnterprise(
  { bin, year }: { readonly bin: string; readonly year?: number | undefined },
  register: Register,
): Promise<EnterpriseView> {
  const [profile, frames] = await Promise.all([
    register.findProfile(bin),
    register.listFrames(bin),
  ]);
  if (profile === undefined) throw new Problem("enterprise/not-found");
  const frame = year === undefined ? frames.at(-1) : frames.find((entry) => entry.year === year);
  if (frame === undefined) throw new Problem("year/not-found");
  return { ...viewOf(profile, frame), years: frames.map((entry) => entry.year) };
}

function viewOf(
  { bin, name }: EnterpriseProfile,
  frame: FrameEntry,
): Omit<EnterpriseView, "years"> {
  const { district, oked, industry, headcount, size, inScope, year } = frame;
  const { outOfScopeReason, quotaAssigned } = frame;
  return {
    bin,
    name,
    district,
    oked,
    industry,
    headcount,
    sizeClass: size,
    inScope,
    year,
    ...(outOfScopeReason === undefined ? {} : { outOfScopeReason }),
    ...(quotaAssigned === undefined ? {} : { quotaAssigned }),
  };
}

export function readEnterpriseEndpoint(register: Register): Endpoint {
  return endpoint(readEnterpriseContract, ({ params, query }) =>
    readEnterprise({ ...params, ...query }, register),
  );
}
