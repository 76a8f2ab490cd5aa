import { readConfig } from "#functions/platform/config.ts";

readConfig(
  [
    "RECORDS_TABLE",
    "REGISTER_TABLE",
    "PROGRESS_TABLE",
    "WORKSPACE_TABLE",
    "AUDIT_TABLE",
    "OBJECTS_BUCKET",
  ],
  process.env,
);

/** Makes what officers ordered as a file. */
export const handler = async (): Promise<void> => undefined;
