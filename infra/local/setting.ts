import { join } from "node:path";
import { projectRoot } from "#infra/local/build/prepare-program.ts";
import { CannotStart } from "#infra/local/cannot-start.ts";

/** What a person can choose by environment variables. */
export type Setting = {
  readonly port: number;
  readonly home: string;
  readonly demo: boolean;
  readonly stage: string;
};

/** `PORT`, `KELISIM_HOME`, `KELISIM_DEMO=0` and `KELISIM_STAGE`. */
export function settingOf(environment: NodeJS.ProcessEnv): Setting {
  return {
    port: portOf(environment["PORT"] || "8080"),
    home: environment["KELISIM_HOME"] || join(projectRoot, ".kelisim"),
    demo: environment["KELISIM_DEMO"] !== "0",
    stage: environment["KELISIM_STAGE"] || "local",
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CannotStart(`PORT is a number from 0 to 65535, not "${text}".`, "PORT=8080 npm start");
}
