import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

/** A zone far from Almaty, so that a day taken from the machine's clock shows at once. */
const env = { TZ: "Pacific/Kiritimati", CDK_VALIDATION: "false" };

const common = {
  root,
  env,
  expect: { requireAssertions: true },
  sequence: { shuffle: true },
} as const;

/** Journeys of one side share a running program, and a demo city large enough for them. */
function journeysOf(side: "enterprise" | "department") {
  return {
    test: {
      ...common,
      name: `e2e-${side}`,
      include: [`test/e2e/${side}/*.e2e.ts`],
      globalSetup: ["test/e2e/program.ts"],
      fileParallelism: false,
      sequence: { shuffle: false },
      testTimeout: 180_000,
      hookTimeout: 300_000,
    },
  };
}

export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          ...common,
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/**/*.integration.test.ts", "test/e2e/**"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...common,
          name: "integration",
          include: ["test/**/*.integration.test.ts"],
          globalSetup: ["test/support/local-dynamodb-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      journeysOf("enterprise"),
      journeysOf("department"),
    ],
  },
});
