import { describe, expect, it } from "vitest";
import { jsonLogger } from "#functions/platform/logger.ts";

function arrange() {
  const lines: string[] = [];
  return { logger: jsonLogger((line) => lines.push(line)), lines };
}

describe("jsonLogger", () => {
  it("writes one line of JSON with the fields it was given", () => {
    const { logger, lines } = arrange();

    logger.info("request refused", { code: "answers/invalid", requestId: "r1" });

    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: "info", message: "request refused", code: "answers/invalid", requestId: "r1" },
    ]);
  });

  it("keeps an error's place and silences its message, however it is laid out", () => {
    const { logger, lines } = arrange();

    logger.error("request failed", { error: new Error("secret\n    at secret (answers.ts:1)") });

    expect(lines.join()).not.toContain("secret");
    const { error } = JSON.parse(lines[0] ?? "");
    expect(error.name).toBe("Error");
    expect(error.frames[0]).toContain("logger.test.ts");
  });

  it("says what the runtime and the service said, which no person typed", () => {
    const { logger, lines } = arrange();
    const fault = Object.assign(new Error("Rate exceeded"), {
      $fault: "server",
      name: "Throttled",
    });

    logger.error("request failed", { error: new TypeError("x is not a function") });
    logger.error("request failed", { error: fault });
    logger.error("request failed", { error: "thrown text" });

    expect(lines[0]).toContain("x is not a function");
    expect(lines[1]).toContain("Rate exceeded");
    expect(lines[2]).not.toContain("thrown text");
  });
});
