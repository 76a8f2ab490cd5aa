import type { Assembly } from "#infra/local/template/assembly.ts";
import {
  arnOf,
  type LocalAddresses,
  nameOf,
  type Place,
  placeOf,
} from "#infra/local/template/physical.ts";
import type { Resolve } from "#infra/local/template/resolve.ts";

/** A resource with everything in it resolved. */
export type ResolvedResource = Place & {
  readonly name: string;
  readonly arn: string;
  readonly properties: unknown;
};

/** Finds the resources of a type over all stacks, in the order of the templates. */
export type ResourcesOf = (...types: readonly string[]) => readonly ResolvedResource[];

export function resourcesOf(
  assembly: Assembly,
  resolve: Resolve,
  { stageOrigin, origin }: LocalAddresses,
): ResourcesOf {
  const here = (text: string) => text.replaceAll(stageOrigin, origin);
  return (...types) =>
    [...assembly.templateByStack].flatMap(([stack, template]) =>
      Object.entries(template.Resources ?? {})
        .filter(([, resource]) => types.includes(resource.Type))
        .map(([logicalId, resource]) => {
          const place = placeOf(stack, logicalId, resource);
          const properties = mapTexts(resolve(stack, resource.Properties ?? {}), here);
          return { ...place, name: nameOf(place), arn: arnOf(place), properties };
        }),
    );
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]),
  );
}
