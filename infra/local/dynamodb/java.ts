import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { CannotStart } from "#infra/local/cannot-start.ts";

const neededVersion = 17;

/**
 * The `java` to start.
 * @throws CannotStart with the one command that mends it.
 */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<string> {
  const home = environment["JAVA_HOME"];
  const java = home === undefined || home === "" ? "java" : `${home}/bin/java`;
  const version = await versionOf(java);
  if (version !== undefined && version >= neededVersion) return java;
  const found = version === undefined ? "none was found" : `${java} is version ${version}`;
  throw new CannotStart(
    `The database engine needs Java ${neededVersion} or later; ${found}.`,
    process.platform === "darwin"
      ? "brew install openjdk@17"
      : "sudo apt-get install -y openjdk-17-jre-headless",
  );
}

/** Main version; absent when there is no such program or it does not run. */
async function versionOf(java: string): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(java, ["-version"]);
    return javaVersionOf(`${stderr}${stdout}`);
  } catch {
    return undefined;
  }
}

/** `openjdk version "17.0.15"` is 17 and the old manner `"1.8.0_392"` is 8. */
export function javaVersionOf(text: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  if (first === undefined) return undefined;
  return Number(first === "1" ? second : first);
}
