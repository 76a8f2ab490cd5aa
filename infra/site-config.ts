/** What the web app must know before anyone signs in. */
export type WebConfig = {
  readonly issuer: string;
  readonly clientId: string;
};

/** The content of `/app/config.json`, deployed and on one machine alike. */
export function webConfig({ issuer, clientId }: WebConfig): WebConfig {
  return { issuer, clientId };
}
