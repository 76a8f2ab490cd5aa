import { describe, expect, it } from "vitest";
import { stageNamed } from "#infra/stages.ts";
import { synthesised } from "#test/synthesised.ts";

const site = synthesised().filter(({ stack }) => stack === "site");
const ofType = (type: string) => site.filter((resource) => resource.type === type);
const [distribution] = ofType("AWS::CloudFront::Distribution");
const config = distribution?.properties.DistributionConfig;

type Behaviour = {
  PathPattern?: string;
  TargetOriginId: string;
  CachePolicyId: string;
  OriginRequestPolicyId?: string;
  ResponseHeadersPolicyId: unknown;
  FunctionAssociations?: unknown[];
};
type Origin = {
  Id: string;
  DomainName: unknown;
  OriginPath?: string;
  OriginAccessControlId?: unknown;
  OriginCustomHeaders?: readonly { HeaderName: string; HeaderValue: unknown }[];
};

const behaviours: Behaviour[] = [...config.CacheBehaviors, config.DefaultCacheBehavior];
const originOf = (id: string): Origin | undefined =>
  config.Origins.find(({ Id }: Origin) => Id === id);
const behaviourOf = (pattern: string) =>
  behaviours.find(({ PathPattern }) => PathPattern === pattern);

/** AWS's own policies, by the ids under which it publishes them. */
const cachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
const allViewerExceptHost = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

describe("the one origin", () => {
  it("parts the paths between app, public pages, data and API", () => {
    const patterns = behaviours.map(({ PathPattern }) => PathPattern ?? "everything else");

    expect(patterns.toSorted()).toEqual([
      "/api/*",
      "/app/*",
      "/data/*",
      "/en/*",
      "/kk/*",
      "/ru/*",
      "everything else",
    ]);
  });

  it("hands every API request on, never cached, with all but the host", () => {
    const api = behaviourOf("/api/*");

    expect(api).toMatchObject({
      CachePolicyId: cachingDisabled,
      OriginRequestPolicyId: allViewerExceptHost,
      AllowedMethods: expect.arrayContaining(["GET", "PUT", "POST"]),
      ViewerProtocolPolicy: "https-only",
    });
    expect(api?.FunctionAssociations).toBeUndefined();
    expect(JSON.stringify(originOf(api?.TargetOriginId ?? "")?.DomainName)).toContain(
      ".execute-api.eu-central-1.amazonaws.com",
    );
  });

  it("never turns an answer of the API into a page", () => {
    expect(config.CustomErrorResponses).toBeUndefined();
  });

  it("looks for a page among the releases, then among the first pages", () => {
    const groups = config.OriginGroups.Items;
    const members = groups[0].Members.Items.map(({ OriginId }: { OriginId: string }) => {
      const { DomainName, OriginPath } = originOf(OriginId) ?? {};
      return [/Releases/.test(JSON.stringify(DomainName)) ? "releases" : "files", OriginPath];
    });

    expect(groups).toHaveLength(1);
    expect(groups[0].FailoverCriteria.StatusCodes.Items).toEqual([403, 404]);
    expect(members).toEqual([
      ["releases", undefined],
      ["files", "/first"],
    ]);
    for (const pattern of ["/kk/*", "/ru/*", "/en/*"]) {
      expect(behaviourOf(pattern)?.TargetOriginId).toBe(groups[0].Id);
    }
  });

  it("makes itself known to the API alone, by a word that the template only refers to", () => {
    const told = config.Origins.filter((origin: Origin) => origin.OriginCustomHeaders);

    expect(told.map(({ Id }: Origin) => Id)).toEqual([behaviourOf("/api/*")?.TargetOriginId]);
    expect(told[0].OriginCustomHeaders).toEqual([
      { HeaderName: "x-kelisim-edge", HeaderValue: expect.anything() },
    ]);
    const word = JSON.stringify(told[0].OriginCustomHeaders[0].HeaderValue);
    expect(word).toContain("{{resolve:secretsmanager:");
    expect(word).toContain("EdgeKey");
  });

  it("serves open data from the releases alone", () => {
    const { DomainName, OriginPath } = originOf(behaviourOf("/data/*")?.TargetOriginId ?? "") ?? {};

    expect(JSON.stringify(DomainName)).toContain("Releases");
    expect(OriginPath).toBeUndefined();
  });

  it("reads its buckets as itself, since nobody else can", () => {
    const buckets = config.Origins.filter((origin: Origin) => "S3OriginConfig" in origin);

    expect(buckets).toHaveLength(4);
    for (const origin of buckets) expect(origin.OriginAccessControlId).toBeDefined();
  });

  it("answers to a name of its own when the stage has a certificate for it", () => {
    const certificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0";
    const named = synthesised({ ...stageNamed("prod"), certificateArn });
    const found = named.find(({ type }) => type === "AWS::CloudFront::Distribution");

    expect(config.Aliases).toBeUndefined();
    expect(found?.properties.DistributionConfig).toMatchObject({
      Aliases: ["kelisim.example"],
      ViewerCertificate: {
        AcmCertificateArn: certificateArn,
        MinimumProtocolVersion: "TLSv1.2_2021",
      },
    });
  });
});

describe("the headers of every answer", () => {
  const [policy] = ofType("AWS::CloudFront::ResponseHeadersPolicy");
  const headers = policy?.properties.ResponseHeadersPolicyConfig;

  it("are the same on every path", () => {
    for (const { ResponseHeadersPolicyId } of behaviours) {
      expect(ResponseHeadersPolicyId).toEqual({ Ref: policy?.id });
    }
  });

  it("allow our own origin and the issuer's, and nothing else", () => {
    const { ContentSecurityPolicy } = headers.SecurityHeadersConfig.ContentSecurityPolicy;

    expect(ContentSecurityPolicy.replace(/'sha256-[^']+'/, "'sha256-of-the-first-page'")).toBe(
      "default-src 'none'; base-uri 'none'; connect-src 'self' https://cognito-idp.eu-central-1.amazonaws.com https://kelisim.auth.eu-central-1.amazoncognito.com; font-src 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data: blob:; manifest-src 'self'; script-src 'self'; style-src 'self' 'sha256-of-the-first-page'; worker-src 'self'",
    );
  });

  it("keep the browser on HTTPS, out of frames and quiet about where people come from", () => {
    expect(headers.SecurityHeadersConfig).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: "DENY", Override: true },
      ReferrerPolicy: { ReferrerPolicy: "no-referrer", Override: true },
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: 63_072_000,
        IncludeSubdomains: true,
        Override: true,
      },
    });
  });
});

describe("what is uploaded", () => {
  const uploads = ofType("Custom::CDKBucketDeployment").map(({ properties }) => properties);
  const uploadTo = (prefix: string) =>
    uploads.find(({ DestinationBucketKeyPrefix }) => DestinationBucketKeyPrefix === prefix);

  it("is the app, its hashed files and the first pages, and nothing old is removed", () => {
    expect(uploads.map(({ DestinationBucketKeyPrefix: prefix }) => prefix).toSorted()).toEqual([
      "app",
      "app/assets",
      "first",
    ]);
    expect(uploads.map(({ Prune }) => Prune)).toEqual([false, false, false]);
  });

  it("is kept for a year when its name has a hash, and asked for anew when not", () => {
    expect(uploadTo("app/assets")?.SystemMetadata).toEqual({
      "cache-control": "max-age=31536000, immutable",
    });
    expect(uploadTo("app")?.SystemMetadata).toEqual({ "cache-control": "no-cache" });
    expect(uploadTo("first")?.SystemMetadata).toEqual({ "cache-control": "no-cache" });
  });

  it("is nothing on one machine, which serves the folder itself", () => {
    const local = synthesised(stageNamed("local"), { webApp: undefined });

    expect(local.filter(({ type }) => type === "Custom::CDKBucketDeployment")).toEqual([]);
    expect(local.filter(({ type }) => type === "AWS::CloudFront::Distribution")).toHaveLength(1);
  });
});
