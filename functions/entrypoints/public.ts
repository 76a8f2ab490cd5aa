import { apiHandler } from "#functions/http/api-handler.ts";
import { readConfig } from "#functions/platform/config.ts";
import { systemEndpoints } from "#functions/system/system.handler.ts";

const { KELISIM_VERSION } = readConfig(["KELISIM_VERSION"], process.env);

/** Health and the description of the API: for anyone, without a table. */
export const handler = apiHandler(systemEndpoints(KELISIM_VERSION), {});
