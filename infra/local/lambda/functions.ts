import type { Closers } from "#infra/local/closers.ts";
import type { Home } from "#infra/local/home.ts";
import { type Endpoints, functionEnvironment } from "#infra/local/lambda/function-environment.ts";
import {
  type FunctionRunner,
  functionRunner,
  type InvocationResult,
} from "#infra/local/lambda/function-runner.ts";
import type { FunctionModel } from "#infra/local/template/functions.ts";

export type Functions = {
  readonly invoke: (functionName: string, event: unknown) => Promise<InvocationResult>;
  /** By label. */
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type FunctionsOptions = {
  readonly models: readonly FunctionModel[];
  readonly endpoints: Endpoints;
  readonly home: Home;
  readonly closers: Closers;
  readonly onError: (line: string) => void;
};

/** A runner for each function, with the function's own environment. */
export function startFunctions(options: FunctionsOptions): Functions {
  const { models, endpoints, home, closers, onError } = options;
  const runnerByName = new Map<string, FunctionRunner>();
  const environments: Record<string, Readonly<Record<string, string>>> = {};
  for (const model of models) {
    const environment = functionEnvironment(model, endpoints);
    const runner = functionRunner({
      model,
      environment,
      logFile: home.logFile(model.label),
      onError,
    });
    closers.add(runner.stop);
    runnerByName.set(model.name, runner);
    environments[model.label] = environment;
  }
  return {
    environments,
    invoke: (functionName, event) => {
      const runner = runnerByName.get(functionName);
      if (runner === undefined) throw new Error(`There is no function "${functionName}".`);
      return runner.invoke(event);
    },
  };
}
