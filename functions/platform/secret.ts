import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

/** Reads a secret when it is first needed, and keeps it as long as the function lives. */
export function secretReader(secretId: string): () => Promise<string> {
  const client = new SecretsManagerClient({});
  let reading: Promise<string> | undefined;
  return () => {
    reading ??= readSecret(client, secretId).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}

async function readSecret(client: SecretsManagerClient, secretId: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  if (SecretString === undefined) throw new RangeError("the secret holds no text");
  return SecretString;
}
