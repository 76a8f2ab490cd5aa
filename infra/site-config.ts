/** What the web app must know before anyone signs in. */
export type WebConfig = {
  readonly issuer: string;
  readonly clientId: string;
  /** Where mails can be read that leave no machine; only where none does. */
  readonly inbox?: string;
};

/** The content of `/app/config.json`, deployed and on one machine alike. */
export function webConfig({ issuer, clientId, inbox }: WebConfig): WebConfig {
  return { issuer, clientId, ...(inbox !== undefined && { inbox }) };
}
