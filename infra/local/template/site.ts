import * as z from "zod";
import type { ResourcesOf } from "#infra/local/template/resources.ts";

export type OriginModel = {
  /** Domain name as the templates' references give it. */
  readonly domain: string;
  /** Put before every path: `/first`, or empty. */
  readonly path: string;
};

/** One path pattern of the distribution, in the order in which they are tried. */
export type BehaviourModel = {
  /** CloudFront's pattern, such as `/api/*`; `*` is the one that takes the rest. */
  readonly pattern: string;
  /** Where it is looked for, one after the other. */
  readonly origins: readonly OriginModel[];
  /** Code of the function that sees the viewer's request first. */
  readonly viewerRequestCode?: string;
  readonly headers: Readonly<Record<string, string>>;
};

const behaviourSchema = z.object({
  PathPattern: z.string().default("*"),
  TargetOriginId: z.string(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z
    .array(z.object({ EventType: z.string(), FunctionARN: z.string() }))
    .default([]),
});
const originSchema = z.object({
  Id: z.string(),
  DomainName: z.string(),
  OriginPath: z.string().default(""),
});
const originGroupSchema = z.object({
  Id: z.string(),
  Members: z.object({ Items: z.array(z.object({ OriginId: z.string() })) }),
});
const distributionSchema = z.object({
  DistributionConfig: z.object({
    Origins: z.array(originSchema),
    OriginGroups: z.object({ Items: z.array(originGroupSchema) }).default({ Items: [] }),
    DefaultCacheBehavior: behaviourSchema,
    CacheBehaviors: z.array(behaviourSchema).default([]),
  }),
});
const policySchema = z.object({
  ResponseHeadersPolicyConfig: z.object({
    CustomHeadersConfig: z
      .object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) })
      .optional(),
    SecurityHeadersConfig: z
      .object({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }).optional(),
        ContentTypeOptions: z.object({}).optional(),
        FrameOptions: z.object({ FrameOption: z.string() }).optional(),
        ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }).optional(),
      })
      .optional(),
  }),
});

export function behavioursOf(resources: ResourcesOf): readonly BehaviourModel[] {
  const headers = headersByPolicy(resources);
  const codes = codeByFunction(resources);
  return resources("AWS::CloudFront::Distribution").flatMap(({ properties }) => {
    const { DistributionConfig: config } = distributionSchema.parse(properties);
    const originsOf = originsById(config.Origins, config.OriginGroups.Items);
    return [...config.CacheBehaviors, config.DefaultCacheBehavior].map((behaviour) => {
      const association = behaviour.FunctionAssociations.find(
        ({ EventType }) => EventType === "viewer-request",
      );
      return {
        pattern: behaviour.PathPattern,
        origins: originsOf(behaviour.TargetOriginId),
        viewerRequestCode: codes.get(association?.FunctionARN ?? ""),
        headers: headers.get(behaviour.ResponseHeadersPolicyId ?? "") ?? {},
      };
    });
  });
}

function originsById(
  origins: readonly z.infer<typeof originSchema>[],
  groups: readonly z.infer<typeof originGroupSchema>[],
): (id: string) => readonly OriginModel[] {
  const originById = new Map(
    origins.map(({ Id, DomainName, OriginPath }) => [Id, { domain: DomainName, path: OriginPath }]),
  );
  return (id) => {
    const group = groups.find(({ Id }) => Id === id);
    const ids = group?.Members.Items.map(({ OriginId }) => OriginId) ?? [id];
    return ids.flatMap((one) => originById.get(one) ?? []);
  };
}

function codeByFunction(resources: ResourcesOf): ReadonlyMap<string, string> {
  const schema = z.object({ FunctionCode: z.string() });
  return new Map(
    resources("AWS::CloudFront::Function").map(({ arn, properties }) => [
      arn,
      schema.parse(properties).FunctionCode,
    ]),
  );
}

function headersByPolicy(
  resources: ResourcesOf,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    resources("AWS::CloudFront::ResponseHeadersPolicy").map(({ name, properties }) => [
      name,
      headersOf(policySchema.parse(properties)),
    ]),
  );
}

/** Without Strict-Transport-Security: one machine is reached over plain HTTP on loopback. */
function headersOf({
  ResponseHeadersPolicyConfig: config,
}: z.infer<typeof policySchema>): Readonly<Record<string, string>> {
  const security = config.SecurityHeadersConfig;
  const named = {
    "content-security-policy": security?.ContentSecurityPolicy?.ContentSecurityPolicy,
    "x-content-type-options": security?.ContentTypeOptions && "nosniff",
    "x-frame-options": security?.FrameOptions?.FrameOption,
    "referrer-policy": security?.ReferrerPolicy?.ReferrerPolicy,
  };
  const custom = (config.CustomHeadersConfig?.Items ?? []).map(
    ({ Header, Value }) => [Header.toLowerCase(), Value] as const,
  );
  const present = Object.entries(named).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return Object.fromEntries([...custom, ...present]);
}
