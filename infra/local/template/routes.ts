import * as z from "zod";
import type { ResourcesOf } from "#infra/local/template/resources.ts";

export type JwtAuthorizer = {
  readonly issuer: string;
  readonly audience: readonly string[];
};

/** One route of the HTTP API and the function that answers it. */
export type RouteModel = {
  /** `GET /api/enterprises/{bin}` or `$default`. */
  readonly routeKey: string;
  readonly functionName: string;
  /** Absent: the route is open. */
  readonly authorizer?: JwtAuthorizer;
  /** A token needs one of them; none: any token will do. */
  readonly scopes: readonly string[];
};

const routeSchema = z.object({
  RouteKey: z.string(),
  Target: z.string().startsWith("integrations/"),
  AuthorizationType: z.enum(["NONE", "JWT"]).default("NONE"),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const integrationSchema = z.object({
  IntegrationType: z.literal("AWS_PROXY"),
  PayloadFormatVersion: z.literal("2.0"),
  IntegrationUri: z.string(),
});
const authorizerSchema = z.object({
  AuthorizerType: z.literal("JWT"),
  IdentitySource: z.tuple([z.literal("$request.header.Authorization")]),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});

export function routesOf(resources: ResourcesOf): readonly RouteModel[] {
  const integrations = parsedByName(resources, "AWS::ApiGatewayV2::Integration", integrationSchema);
  const authorizers = parsedByName(resources, "AWS::ApiGatewayV2::Authorizer", authorizerSchema);
  return resources("AWS::ApiGatewayV2::Route").map(({ properties }) => {
    const route = routeSchema.parse(properties);
    const integration = integrations(route.Target.slice("integrations/".length));
    return {
      routeKey: route.RouteKey,
      functionName: functionNameOf(integration.IntegrationUri),
      ...(route.AuthorizationType === "JWT"
        ? { authorizer: authorizerOf(authorizers(route.AuthorizerId ?? "")) }
        : {}),
      scopes: route.AuthorizationScopes,
    };
  });
}

/** The last part of a function's ARN, or of the invocation path that holds one. */
export function functionNameOf(arn: string): string {
  const [, name] = /:function:([^:/]+)/.exec(arn) ?? [];
  if (name === undefined) throw new Error(`"${arn}" names no function.`);
  return name;
}

function authorizerOf({ JwtConfiguration }: z.infer<typeof authorizerSchema>): JwtAuthorizer {
  return { issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience };
}

function parsedByName<Value>(
  resources: ResourcesOf,
  type: string,
  schema: z.ZodType<Value>,
): (name: string) => Value {
  const byName = new Map(
    resources(type).map(({ name, properties }) => [name, schema.parse(properties)]),
  );
  return (name) => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`There is no ${type} "${name}".`);
    return found;
  };
}
