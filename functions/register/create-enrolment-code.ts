import { randomInt } from "node:crypto";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import type { Clock } from "#functions/platform/clock.ts";
import type { CodeMac } from "#functions/register/code-mac.ts";
import type { EnrolmentCodeRepository } from "#functions/register/enrolment-code-repository.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { createEnrolmentCodeContract } from "#shared/api/create-enrolment-code.ts";
import { Problem } from "#shared/api/problem.ts";
import { withCheckDigit } from "#shared/law/enrolment-code.ts";

export type CreateEnrolmentCodeDependencies = {
  readonly codes: Pick<EnrolmentCodeRepository, "replace">;
  readonly register: Pick<RegisterRepository, "findProfile">;
  readonly macOf: CodeMac;
  readonly now: Clock;
  /** Another maker of codes than the usual one, with their check digits. */
  readonly makeCode?: () => string;
};

/** How long a code works. */
export const validDays = 90;
const millisecondsOfDay = 86_400_000;

/**
 * Makes a new code for the department's letter; an earlier one is void from then on. The code is
 * told once and stored nowhere: a letter that was lost is answered by a new code.
 *
 * @throws Problem `enterprise/not-found`.
 */
export async function createEnrolmentCode(
  { bin, createdBy }: { readonly bin: string; readonly createdBy: string },
  { codes, register, macOf, now, makeCode = randomCode }: CreateEnrolmentCodeDependencies,
): Promise<{ readonly code: string; readonly expiresAt: string }> {
  if ((await register.findProfile(bin)) === undefined) throw new Problem("enterprise/not-found");
  const code = makeCode();
  const created = now();
  const expiresAt = new Date(created.getTime() + validDays * millisecondsOfDay).toISOString();
  const mac = await macOf(bin, code);
  await codes.replace(bin, { mac, createdAt: created.toISOString(), createdBy, expiresAt });
  return { code, expiresAt };
}

/** Eleven random digits and their check digit. */
export function randomCode(): string {
  return withCheckDigit(Array.from({ length: 11 }, () => randomInt(10)).join(""));
}

export function createEnrolmentCodeEndpoint(
  dependencies: CreateEnrolmentCodeDependencies,
): Endpoint {
  return endpoint(createEnrolmentCodeContract, ({ params, caller }) =>
    createEnrolmentCode({ ...params, createdBy: caller.id }, dependencies),
  );
}
