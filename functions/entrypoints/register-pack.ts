import { setTimeout as wait } from "node:timers/promises";
import { dynamoDbClient } from "#functions/platform/clients.ts";
import { readConfig } from "#functions/platform/config.ts";
import { objectStore } from "#functions/platform/object-store.ts";
import { packPointerRepository } from "#functions/register/pack-pointer-repository.ts";
import { packStore } from "#functions/register/pack-store.ts";
import { registerPackHandler } from "#functions/register/register-pack.handler.ts";
import { registerRepository } from "#functions/register/register-repository.ts";

const { REGISTER_TABLE, OBJECTS_BUCKET } = readConfig(
  ["REGISTER_TABLE", "OBJECTS_BUCKET"],
  process.env,
);

const client = dynamoDbClient();
const endpoint = process.env["AWS_ENDPOINT_URL_S3"];

/** Packs the register into one object for each year after its entries have changed. */
export const handler = registerPackHandler({
  store: packStore({
    register: registerRepository(client, REGISTER_TABLE),
    pointers: packPointerRepository(client, REGISTER_TABLE),
    objects: objectStore({ bucket: OBJECTS_BUCKET, endpoint, signer: client.config }),
  }),
  pause: async (attempt) => wait(Math.random() * Math.min(5000, 100 * 2 ** attempt)),
});
