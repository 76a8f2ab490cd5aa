import { spawnSync } from "node:child_process";
import type { Found } from "#test/chromium.ts";

/** Java 17 or newer, which DynamoDB Local runs on. */
export function findJava(): Found {
  const { stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const major = Number(/version "(\d+)/.exec(stderr ?? "")?.[1] ?? 0);
  if (major >= 17) return { path: "java" };
  return {
    mend: "The database engine needs Java 17 or newer: apt-get install openjdk-17-jre-headless",
  };
}
