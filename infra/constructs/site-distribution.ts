import { Duration } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, OriginGroup, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { contentSecurityPolicy, furtherHeaders } from "#infra/site/security-headers.ts";
import { viewerRequestCode } from "#infra/site/viewer-request.ts";
import type { Stage } from "#infra/stages.ts";

export type SiteDistributionProps = {
  readonly stage: Stage;
  /** Holds the web app under `app/` and the pages of the time before a release under `first/`. */
  readonly files: IBucket;
  /** Holds the public releases by language, and `data/`. */
  readonly releases: IBucket;
  /** Host of the HTTP API. */
  readonly apiHost: string;
  /** Reference to the word that makes the distribution known to the API; never the word itself. */
  readonly edgeKey: string;
  /** Origins the browser must reach to sign in. */
  readonly issuerOrigins: readonly string[];
};

/**
 * One origin for everything: the web app, the public releases and the API.
 *
 * There are no distribution-wide error responses: they would turn the API's 404 into a page. A
 * page missing from the releases is looked for among the first pages, and is missing after that.
 */
export class SiteDistribution extends Construct {
  readonly distribution: Distribution;
  private readonly pages: Omit<BehaviorOptions, "origin">;

  constructor(scope: Construct, id: string, props: SiteDistributionProps) {
    super(scope, id);
    const headers = this.makeHeaders(props.issuerOrigins);
    this.pages = this.pageBehaviour(headers);
    const { stage } = props;
    const files = fileOrigin(props.files);
    this.distribution = new Distribution(this, "Distribution", {
      comment: `Kelisim ${stage.name}`,
      defaultBehavior: { ...this.pages, origin: files },
      additionalBehaviors: {
        ...this.publicBehaviours(props),
        "/app/*": { ...this.pages, origin: files },
        "/api/*": apiBehaviour(props, headers),
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
      ...this.nameOf(stage),
    });
  }

  private nameOf({ origin, certificateArn }: Stage) {
    if (certificateArn === undefined) return {};
    return {
      domainNames: [new URL(origin).host],
      certificate: Certificate.fromCertificateArn(this, "Certificate", certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  private publicBehaviours({ releases, files }: SiteDistributionProps) {
    const released = S3BucketOrigin.withOriginAccessControl(releases);
    const origin = new OriginGroup({
      primaryOrigin: released,
      fallbackOrigin: fileOrigin(files, "/first"),
      fallbackStatusCodes: [403, 404],
    });
    const languages = Object.fromEntries(
      ["/kk/*", "/ru/*", "/en/*"].map((path) => [path, { ...this.pages, origin }]),
    );
    return { ...languages, "/data/*": { ...this.pages, origin: released } };
  }

  private pageBehaviour(responseHeadersPolicy: ResponseHeadersPolicy) {
    const edge = new EdgeFunction(this, "ViewerRequest", {
      code: FunctionCode.fromInline(viewerRequestCode),
      runtime: FunctionRuntime.JS_2_0,
      comment: "Folders to their index page, pages of the app to the app",
    });
    return {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy,
      functionAssociations: [{ function: edge, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }

  private makeHeaders(issuerOrigins: readonly string[]): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, "Headers", {
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: contentSecurityPolicy(issuerOrigins),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(furtherHeaders).map(([header, value]) => ({
          header,
          value,
          override: true,
        })),
      },
    });
  }
}

/** Listing is allowed so that a missing file answers 404; no path of the site asks for a list. */
function fileOrigin(bucket: IBucket, originPath?: string) {
  return S3BucketOrigin.withOriginAccessControl(bucket, {
    originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
    originPath,
  });
}

/** Never cached; the gateway answers only to its own host name. */
function apiBehaviour(
  { apiHost, edgeKey }: SiteDistributionProps,
  headers: ResponseHeadersPolicy,
): BehaviorOptions {
  return {
    origin: new HttpOrigin(apiHost, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      // In the place of whatever the viewer sent under this name.
      customHeaders: { "x-kelisim-edge": edgeKey },
    }),
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    responseHeadersPolicy: headers,
  };
}
