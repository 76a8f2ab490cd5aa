import { describe, expect, it } from "vitest";
import { type Stage, stageNamed } from "#infra/stages.ts";
import { synthesised } from "#test/synthesised.ts";

const prod = synthesised();
const one = (type: string) => {
  const [found, ...others] = prod.filter((resource) => resource.type === type);
  if (found === undefined || others.length > 0) throw new Error(`not one ${type}`);
  return found;
};

describe("the accounts of an installation", () => {
  it("can be opened by anybody with an e-mail and a strong password", () => {
    expect(one("AWS::Cognito::UserPool").properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      UsernameAttributes: ["email"],
      AutoVerifiedAttributes: ["email"],
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        },
      },
      UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_email", Priority: 1 }] },
    });
  });

  it("survive their stack, since memberships name them", () => {
    const pool = one("AWS::Cognito::UserPool");

    expect(pool.deletionPolicy).toBe("Retain");
    expect(pool.properties.DeletionProtection).toBe("ACTIVE");
  });

  it("know no role: nothing but e-mail and language can be written", () => {
    const { properties } = one("AWS::Cognito::UserPoolClient");

    expect(properties.WriteAttributes).toEqual(["email", "locale"]);
    expect(properties.ReadAttributes).toEqual(["email", "email_verified", "locale"]);
    expect(one("AWS::Cognito::UserPool").properties.Schema).toBeUndefined();
    expect(prod.filter(({ type }) => type === "AWS::Cognito::UserPoolGroup")).toEqual([]);
  });

  it("mail the code in all three languages, each with the code", () => {
    const { EmailMessage } = one("AWS::Cognito::UserPool").properties.VerificationMessageTemplate;

    expect(EmailMessage.match(/\{####\}/g)).toHaveLength(3);
  });
});

describe("the web app as a client", () => {
  it("signs in by code and PKCE alone: no secret, no password over the pool's own API", () => {
    expect(one("AWS::Cognito::UserPoolClient").properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ["code"],
      ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
      PreventUserExistenceErrors: "ENABLED",
      EnableTokenRevocation: true,
    });
  });

  it("comes back to the stage's own origin and nowhere else", () => {
    const { CallbackURLs, LogoutURLs } = one("AWS::Cognito::UserPoolClient").properties;

    expect(CallbackURLs).toEqual(["https://kelisim.example/app/signed-in"]);
    expect(LogoutURLs).toEqual(["https://kelisim.example/app/"]);
  });

  it("gets tokens for 15 minutes, with the scope of the API", () => {
    const { properties } = one("AWS::Cognito::UserPoolClient");
    const server = one("AWS::Cognito::UserPoolResourceServer");

    expect(properties).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes" },
      AllowedOAuthScopes: ["openid", { "Fn::Join": ["", [{ Ref: server.id }, "/api"]] }],
    });
    expect(server.properties).toMatchObject({
      Identifier: "kelisim",
      Scopes: [{ ScopeName: "api" }],
    });
  });

  it("meets the newer sign-in pages, which show nothing without a style", () => {
    expect(one("AWS::Cognito::UserPoolDomain").properties.ManagedLoginVersion).toBe(2);
    expect(one("AWS::Cognito::ManagedLoginBranding").properties.UseCognitoProvidedValues).toBe(
      true,
    );
  });
});

describe("a stage with an issuer of its own", () => {
  const stage: Stage = {
    ...stageNamed("prod"),
    identity: {
      kind: "issuer",
      issuer: "https://sso.city.example/realms/kelisim",
      clientId: "kelisim-web",
      audience: "kelisim-api",
      hosts: ["https://login.city.example"],
    },
  };
  const resources = synthesised(stage);

  it("has no accounts here", () => {
    expect(resources.filter(({ type }) => type.startsWith("AWS::Cognito::"))).toEqual([]);
  });

  it("believes that issuer, for that audience", () => {
    const authorizer = resources.find(({ type }) => type === "AWS::ApiGatewayV2::Authorizer");

    expect(authorizer?.properties.JwtConfiguration).toEqual({
      Audience: ["kelisim-api"],
      Issuer: "https://sso.city.example/realms/kelisim",
    });
  });

  it("lets the browser reach that issuer and its further hosts", () => {
    const headers = resources.find(({ type }) => type === "AWS::CloudFront::ResponseHeadersPolicy");

    expect(JSON.stringify(headers?.properties)).toContain(
      "connect-src 'self' https://sso.city.example https://login.city.example;",
    );
  });
});
