import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import type { RegisterObjects } from "#functions/register/register-object.ts";
import type { RegisterRepository } from "#functions/register/register-repository.ts";
import { Problem } from "#shared/api/problem.ts";
import { type FrameView, readFrameContract } from "#shared/api/register.ts";
import type { EnterpriseProfile, FrameEntry } from "#shared/register/frame.ts";

export type ReadFrameDependencies = {
  readonly register: Pick<RegisterRepository, "findProfile" | "listFrames">;
  readonly registerObjects: Pick<RegisterObjects, "read">;
};

type Asked = { readonly bin: string; readonly year: number; readonly caller: string };

/**
 * An enterprise's entry of a year, with the enterprise that it became part of and those that became
 * part of it, so that a series can be followed through a merger.
 *
 * @throws Problem `enterprise/not-found`; `year/not-found` when it is not in that year's frame.
 */
export async function readFrame(
  { bin, year, caller }: Asked,
  { register, registerObjects }: ReadFrameDependencies,
): Promise<FrameView> {
  const [profile, frames, { enterprises }] = await Promise.all([
    register.findProfile(bin),
    register.listFrames(bin),
    registerObjects.read(year),
  ]);
  if (profile === undefined) throw new Problem("enterprise/not-found");
  const frame = frames.find((entry) => entry.year === year);
  if (frame === undefined) throw new Problem("year/not-found");
  const nameOf = (other: string) => enterprises.find((each) => each.bin === other)?.name;
  const successor = frame.mergedInto && relatedOf(frame.mergedInto, nameOf(frame.mergedInto));
  return {
    ...viewOf(profile, frame),
    years: frames.map((entry) => entry.year),
    changedByYou: frame.changedBy === caller,
    ...(successor && { successor }),
    predecessors: enterprises
      .filter(({ mergedInto }) => mergedInto === bin)
      .map((each) => relatedOf(each.bin, each.name)),
  };
}

function relatedOf(bin: string, name: EnterpriseProfile["name"] | undefined) {
  return { bin, ...(name && { name }) };
}

function viewOf({ name, language, contactEmail }: EnterpriseProfile, frame: FrameEntry) {
  const { changedBy: _changedBy, ...facts } = frame;
  return { ...facts, name, language, ...(contactEmail !== undefined && { email: contactEmail }) };
}

export function readFrameEndpoint(dependencies: ReadFrameDependencies): Endpoint {
  return endpoint(readFrameContract, ({ params, caller }) =>
    readFrame({ ...params, caller: caller.id }, dependencies),
  );
}
