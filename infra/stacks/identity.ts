import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  ClientAttributes,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClient,
  UserPoolResourceServer,
} from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import { acknowledge } from "#infra/constructs/acknowledge.ts";
import type { Stage } from "#infra/stages.ts";

export type IdentityStackProps = {
  readonly stage: Stage;
  readonly domainPrefix: string;
};

/**
 * Accounts of an installation without an issuer of its own. It says who somebody is and nothing
 * about what they may do: roles and enterprises are our memberships, never attributes.
 */
export class IdentityStack extends Stack {
  readonly issuer: string;
  readonly clientId: string;
  private readonly accounts: UserPool;

  constructor(scope: Construct, id: string, { stage, domainPrefix }: IdentityStackProps) {
    super(scope, id, { env: { region: stage.region }, description: "Kelisim: who signs in" });
    this.accounts = makeAccounts(this, stage);
    const client = this.makeClient(stage);
    this.accounts.addDomain("Domain", {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    new CfnManagedLoginBranding(this, "Branding", {
      userPoolId: this.accounts.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    this.issuer = this.accounts.userPoolProviderUrl;
    this.clientId = client.userPoolClientId;
    acknowledge(this.accounts, {
      "AwsSolutions-COG2":
        "A second factor is offered, not forced: an accountant must be able to file on the last day from another desk.",
    });
  }

  /** A public client: code and PKCE only, no secret and no sign-in by password over the pool's API. */
  private makeClient(stage: Stage): UserPoolClient {
    const scope = { scopeName: "api", scopeDescription: "File and read returns" };
    const server = new UserPoolResourceServer(this, "Api", {
      userPool: this.accounts,
      identifier: "kelisim",
      scopes: [scope],
    });
    const attributes = new ClientAttributes().withStandardAttributes({ email: true, locale: true });
    return new UserPoolClient(this, "Web", {
      userPool: this.accounts,
      generateSecret: false,
      authFlows: { userPassword: false },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.resourceServer(server, scope)],
        callbackUrls: [`${stage.origin}/app/signed-in`],
        logoutUrls: [`${stage.origin}/app/`],
      },
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(12),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
      readAttributes: attributes.withStandardAttributes({ emailVerified: true }),
      writeAttributes: attributes,
    });
  }
}

function makeAccounts(scope: Construct, { keepsDataOnDelete }: Stage): UserPool {
  return new UserPool(scope, "Accounts", {
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    selfSignUpEnabled: true,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    autoVerify: { email: true },
    keepOriginal: { email: true },
    userVerification: { emailSubject: verification.subject, emailBody: verification.body },
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    deletionProtection: keepsDataOnDelete,
    removalPolicy: keepsDataOnDelete ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}

/** The pool sends one text to everybody, so it carries all three languages. */
const verification = {
  subject: "Kelisim: растау коды · код подтверждения · verification code",
  body: "Растау коды: {####}<br>Код подтверждения: {####}<br>Verification code: {####}",
};
