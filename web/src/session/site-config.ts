/** What the site says about itself: who signs people in. */
export type SiteConfig = {
  readonly issuer: string;
  readonly clientId: string;
  /** Where mails can be read that leave no machine; only where none does. */
  readonly inbox?: string;
};

/**
 * Whether the issuer's page is Amazon Cognito's, which asks for a user name and a password and does
 * not speak Kazakh. Of any other issuer's page nothing is known.
 */
export function isCognito({ issuer }: Pick<SiteConfig, "issuer">): boolean {
  return new URL(issuer).hostname.startsWith("cognito-idp.");
}

let loading: Promise<SiteConfig> | undefined;

/** Read once; a failure is forgotten, so that the next try asks again. */
export function siteConfig(): Promise<SiteConfig> {
  loading ??= load().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function load(): Promise<SiteConfig> {
  const response = await fetch("/app/config.json");
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return (await response.json()) as SiteConfig;
}
