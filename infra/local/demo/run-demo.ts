import { projectRoot } from "#infra/local/build/prepare-program.ts";
import type { Closers } from "#infra/local/closers.ts";
import { type Endpoints, engineEnvironment } from "#infra/local/lambda/function-environment.ts";
import { runChild } from "#infra/local/run-child.ts";

export type DemoOrder = {
  readonly arguments: readonly string[];
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly endpoints: Endpoints;
  readonly output: "shown" | "kept";
  readonly closers: Closers;
};

/** Fills the tables through the program's own use cases, which see what the functions see. */
export function runDemo(order: DemoOrder): Promise<void> {
  const { environments, endpoints, output, closers } = order;
  return runChild(
    {
      title: "Preparing the demo",
      command: process.execPath,
      arguments: ["functions/demo/main.ts", ...order.arguments],
      folder: projectRoot,
      environment: {
        PATH: process.env["PATH"],
        HOME: process.env["HOME"],
        ...Object.assign({}, ...Object.values(environments)),
        NODE_OPTIONS: undefined,
        ...engineEnvironment(endpoints),
      },
      output,
    },
    closers,
  );
}
