import type { EnterpriseProfile, FrameEntry } from "#shared/register/frame.ts";

/** An enterprise of a year as the register object has it: what lists, letters and search need. */
export type RegisteredEnterprise = Pick<EnterpriseProfile, "bin" | "name" | "language"> &
  Pick<
    FrameEntry,
    | "district"
    | "oked"
    | "industry"
    | "headcount"
    | "size"
    | "inScope"
    | "outOfScopeReason"
    | "mergedInto"
    | "quotaAssigned"
  > & { readonly email?: string };

/** What is true of an enterprise in a year. */
export type RegisterTruth = {
  readonly profile: EnterpriseProfile | undefined;
  readonly frame: FrameEntry | undefined;
};

/** Undefined while the register does not have both, the profile and the entry of the year. */
export function registeredEnterpriseOf({
  profile,
  frame,
}: RegisterTruth): RegisteredEnterprise | undefined {
  if (profile === undefined || frame === undefined) return undefined;
  const { bin, name, language, contactEmail } = profile;
  const { district, oked, industry, headcount, size, inScope } = frame;
  const { outOfScopeReason, mergedInto, quotaAssigned } = frame;
  return {
    bin,
    name,
    language,
    district,
    oked,
    industry,
    headcount,
    size,
    inScope,
    ...(contactEmail !== undefined && { email: contactEmail }),
    ...(outOfScopeReason !== undefined && { outOfScopeReason }),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(quotaAssigned !== undefined && { quotaAssigned }),
  };
}
