import { readConfig } from "#functions/platform/config.ts";

readConfig(
  [
    "RECORDS_TABLE",
    "REGISTER_TABLE",
    "PROGRESS_TABLE",
    "WORKSPACE_TABLE",
    "OBJECTS_BUCKET",
    "MAIL_SENDER",
    "KELISIM_ORIGIN",
  ],
  process.env,
);

/** Sends reminders that were ordered or have become due. */
export const handler = async (): Promise<void> => undefined;
