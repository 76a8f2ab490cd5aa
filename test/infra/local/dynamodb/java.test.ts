import { describe, expect, it } from "vitest";
import { findJava, javaVersionOf } from "#infra/local/dynamodb/java.ts";

describe("Java", () => {
  it.each([
    { text: 'openjdk version "17.0.15" 2025-04-15', version: 17 },
    { text: 'openjdk version "21" 2023-09-19', version: 21 },
    { text: 'java version "1.8.0_392"', version: 8 },
    { text: "command not found", version: undefined },
  ])("is of version $version when it says $text", ({ text, version }) => {
    expect(javaVersionOf(text)).toBe(version);
  });

  it("is asked for with the one command that brings it when it is missing", async () => {
    await expect(findJava({ JAVA_HOME: "/nowhere" })).rejects.toThrow(
      /needs Java 17 or later; none was found\.\nRun this, then start again:\n\n {2}\S+/,
    );
  });
});
