import { startLocalDynamoDb } from "#test/local-dynamodb-process.ts";

/** Starts the engine once for all files of a run, and stops it at the end. */
export async function setup() {
  const engine = await startLocalDynamoDb();
  process.env["KELISIM_TEST_DYNAMODB_PORT"] = String(engine.port);
  return engine.stop;
}
