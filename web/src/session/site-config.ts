/** What the site says about itself: who signs people in. */
export type SiteConfig = {
  readonly issuer: string;
  readonly clientId: string;
};

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
