import type { App } from "aws-cdk-lib";
import type { TokenIssuer } from "#infra/constructs/http-routes.ts";
import { ApiStack } from "#infra/stacks/api.ts";
import { DataStack } from "#infra/stacks/data.ts";
import { IdentityStack } from "#infra/stacks/identity.ts";
import type { Stage } from "#infra/stages.ts";

export type KelisimProps = {
  readonly stage: Stage;
  readonly version: string;
};

/** Puts one installation of the product into the app: the stacks of a stage, in order of need. */
export function addKelisim(app: App, { stage, version }: KelisimProps): void {
  const nameOf = (part: string) => `kelisim-${stage.name}-${part}`;
  const data = new DataStack(app, nameOf("data"), stage);
  const client = signInOf(app, nameOf("identity"), stage);
  const api = new ApiStack(app, nameOf("api"), {
    stage,
    version,
    data,
    tokenIssuer: { issuer: client.issuer, audience: client.audience },
  });
  void api;
}

type SignIn = TokenIssuer & { readonly clientId: string };

/** A stage with an issuer of its own needs no accounts here. */
function signInOf(app: App, id: string, stage: Stage): SignIn {
  const { identity } = stage;
  if (identity.kind === "issuer") return identity;
  const { issuer, clientId } = new IdentityStack(app, id, {
    stage,
    domainPrefix: identity.domainPrefix,
  });
  // An access token of a user pool names its client and carries no audience.
  return { issuer, clientId, audience: clientId };
}
