import type { App } from "aws-cdk-lib";
import type { TokenIssuer } from "#infra/constructs/http-routes.ts";
import { ApiStack } from "#infra/stacks/api.ts";
import { DataStack } from "#infra/stacks/data.ts";
import { IdentityStack } from "#infra/stacks/identity.ts";
import { MailStack } from "#infra/stacks/mail.ts";
import { SiteStack } from "#infra/stacks/site.ts";
import { WatchStack } from "#infra/stacks/watch.ts";
import type { Stage } from "#infra/stages.ts";

export type KelisimProps = {
  readonly stage: Stage;
  readonly version: string;
  /** Folder of the built web app; absent: the site is there without it. */
  readonly webApp: string | undefined;
};

/** Puts one installation of the product into the app: the stacks of a stage, in order of need. */
export function addKelisim(app: App, { stage, version, webApp }: KelisimProps): void {
  const nameOf = (part: string) => `kelisim-${stage.name}-${part}`;
  const data = new DataStack(app, nameOf("data"), stage);
  new MailStack(app, nameOf("mail"), stage);
  const tokenIssuer = tokenIssuerOf(app, nameOf("identity"), stage);
  const api = new ApiStack(app, nameOf("api"), { stage, version, data, tokenIssuer });
  new SiteStack(app, nameOf("site"), {
    stage,
    data,
    api,
    webConfig: tokenIssuer,
    issuerOrigins: issuerOriginsOf(stage),
    webApp,
  });
  new WatchStack(app, nameOf("watch"), { stage, api });
}

type SignIn = TokenIssuer & { readonly clientId: string };

/** A stage with an issuer of its own needs no accounts here. */
function tokenIssuerOf(app: App, id: string, stage: Stage): SignIn {
  const { identity } = stage;
  if (identity.kind === "issuer") return identity;
  const { issuer, clientId } = new IdentityStack(app, id, {
    stage,
    domainPrefix: identity.domainPrefix,
  });
  // An access token of a user pool names its client and carries no audience.
  return { issuer, clientId, audience: clientId };
}

/** A user pool answers about itself on one host, and signs people in on another. */
function issuerOriginsOf({ identity, region }: Stage): readonly string[] {
  if (identity.kind === "issuer") {
    return [new URL(identity.issuer).origin, ...(identity.hosts ?? [])];
  }
  return [
    `https://cognito-idp.${region}.amazonaws.com`,
    `https://${identity.domainPrefix}.auth.${region}.amazoncognito.com`,
  ];
}
