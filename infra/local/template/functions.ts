import * as z from "zod";
import type { Assembly } from "#infra/local/template/assembly.ts";
import type { ResolvedResource, ResourcesOf } from "#infra/local/template/resources.ts";

export type FunctionModel = {
  readonly name: string;
  /** Name of its construct, for people: `Returns`. */
  readonly label: string;
  /** Folder with the bundled code. */
  readonly folder: string;
  /** `<module>.<export>` */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
};

const functionSchema = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z
    .object({ Variables: z.record(z.string(), z.coerce.string()) })
    .default({ Variables: {} }),
});

/** The functions that run on Node; those that CDK adds for a deployment are in another language. */
export function functionsOf(resources: ResourcesOf, assembly: Assembly): readonly FunctionModel[] {
  return resources("AWS::Lambda::Function")
    .filter(isOurs)
    .map((resource) => {
      const declared = functionSchema.parse(resource.properties);
      return {
        name: resource.name,
        label: labelOf(resource.logicalId),
        folder: assetFolder(assembly, declared.Code.S3Key),
        handler: declared.Handler,
        environment: declared.Environment.Variables,
        timeoutSeconds: declared.Timeout,
        memoryMegabytes: declared.MemorySize,
      };
    });
}

const ownCodeSchema = z.object({
  Runtime: z.string().startsWith("nodejs"),
  Code: z.object({ S3Key: z.string() }),
});

function isOurs({ logicalId, properties }: ResolvedResource): boolean {
  return ownCodeSchema.safeParse(properties).success && !logicalId.startsWith("Custom");
}

function assetFolder(assembly: Assembly, key: string): string {
  const folder = assembly.assetPathByHash.get(key.replace(/\.zip$/, ""));
  if (folder === undefined) throw new Error(`The assembly has no code for "${key}".`);
  return folder;
}

/** Drops the construct's inner name and the hash that CDK adds: `ReturnsLambda1A2B3C4D`. */
function labelOf(logicalId: string): string {
  const [, label = logicalId] = /^(.+?)(?:Lambda|Function)?[0-9A-F]{8}$/.exec(logicalId) ?? [];
  return label;
}
