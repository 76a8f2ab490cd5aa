import { RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { DeployedFunction } from "#infra/constructs/deployed-function.ts";
import type { Stage } from "#infra/stages.ts";
import type { ApiContract, ApiFunctionName } from "#shared/api/contract.ts";

/**
 * Only the OAuth endpoints put this scope into a token, and only into an access token: an ID token
 * or one made by password through the pool's own API ends at the gateway.
 */
const apiScope = "kelisim/api";

/** Whose tokens the API accepts. */
export type TokenIssuer = { readonly issuer: string; readonly audience: string };

export type HttpRoutesProps = {
  readonly contracts: readonly ApiContract[];
  readonly functionOf: Readonly<Record<ApiFunctionName, DeployedFunction>>;
  readonly tokenIssuer: TokenIssuer;
  readonly stage: Stage;
};

/**
 * The HTTP API: one route for each contract and no other. It answers on one origin with the site,
 * so it allows no cross-origin call.
 */
export class HttpRoutes extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: HttpRoutesProps) {
    super(scope, id);
    this.api = new HttpApi(this, "Api", {
      apiName: `kelisim-${props.stage.name}`,
      createDefaultStage: false,
    });
    this.addStage(props.stage);
    this.addRoutes(props);
  }

  private addRoutes({ contracts, functionOf, tokenIssuer }: HttpRoutesProps): void {
    const authorizer = new HttpJwtAuthorizer("SignedIn", tokenIssuer.issuer, {
      jwtAudience: [tokenIssuer.audience],
    });
    const integrations = new Map<ApiFunctionName, HttpLambdaIntegration>();
    for (const { method, path, action, answeredBy } of contracts) {
      const integration =
        integrations.get(answeredBy) ??
        new HttpLambdaIntegration(answeredBy, functionOf[answeredBy].lambda);
      integrations.set(answeredBy, integration);
      const protection = action === "anyone" ? {} : { authorizer, authorizationScopes: [apiScope] };
      this.api.addRoutes({ path, methods: [HttpMethod[method]], integration, ...protection });
    }
  }

  /** The access log tells route, outcome and duration; never address, person, path or query. */
  private addStage(stage: Stage): void {
    const logs = new LogGroup(this, "AccessLogs", {
      retention: stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, "Stage", {
      httpApi: this.api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
  }
}

const accessLogFields = {
  requestId: "$context.requestId",
  at: "$context.requestTimeEpoch",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  functionMilliseconds: "$context.integrationLatency",
  bytes: "$context.responseLength",
  refusal: "$context.authorizer.error",
  fault: "$context.integrationErrorMessage",
} as const;
