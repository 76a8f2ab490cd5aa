import * as z from "zod";
import { type Assembly, readAssembly } from "#infra/local/template/assembly.ts";
import { type FunctionModel, functionsOf } from "#infra/local/template/functions.ts";
import type { LocalAddresses } from "#infra/local/template/physical.ts";
import { resolverOf } from "#infra/local/template/resolve.ts";
import { type ResourcesOf, resourcesOf } from "#infra/local/template/resources.ts";
import { type RouteModel, routesOf } from "#infra/local/template/routes.ts";
import { type ScheduleModel, schedulesOf } from "#infra/local/template/schedules.ts";
import { type BehaviourModel, behavioursOf } from "#infra/local/template/site.ts";
import {
  type MappingModel,
  mappingsOf,
  type QueueModel,
  queuesOf,
} from "#infra/local/template/sources.ts";
import { type TableModel, tablesOf } from "#infra/local/template/tables.ts";

export type SecretModel = { readonly arn: string; readonly name: string; readonly length: number };

/** Everything of the templates that one machine runs. There is no second list of any of it. */
export type Program = {
  readonly tables: readonly TableModel[];
  readonly functions: readonly FunctionModel[];
  readonly routes: readonly RouteModel[];
  readonly mappings: readonly MappingModel[];
  readonly queues: readonly QueueModel[];
  readonly schedules: readonly ScheduleModel[];
  readonly buckets: readonly string[];
  readonly secrets: readonly SecretModel[];
  readonly behaviours: readonly BehaviourModel[];
};

export async function readProgram(folder: string, addresses: LocalAddresses): Promise<Program> {
  return programOf(await readAssembly(folder), addresses);
}

export function programOf(assembly: Assembly, addresses: LocalAddresses): Program {
  const resources = resourcesOf(assembly, resolverOf(assembly, addresses), addresses);
  return {
    tables: tablesOf(resources),
    functions: functionsOf(resources, assembly),
    routes: routesOf(resources),
    mappings: mappingsOf(resources),
    queues: queuesOf(resources),
    schedules: schedulesOf(resources),
    buckets: resources("AWS::S3::Bucket").map(({ name }) => name),
    secrets: secretsOf(resources),
    behaviours: behavioursOf(resources),
  };
}

const secretSchema = z.object({
  GenerateSecretString: z.object({ PasswordLength: z.number().default(32) }).optional(),
});

function secretsOf(resources: ResourcesOf): readonly SecretModel[] {
  return resources("AWS::SecretsManager::Secret").map(({ arn, name, properties }) => ({
    arn,
    name,
    length: secretSchema.parse(properties).GenerateSecretString?.PasswordLength ?? 32,
  }));
}
