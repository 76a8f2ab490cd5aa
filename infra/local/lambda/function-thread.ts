import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type {
  Invocation,
  InvocationOutcome,
  ThreadSetting,
} from "#infra/local/lambda/invocation.ts";
import { accountId, region } from "#infra/local/template/physical.ts";

/** The thread of one function: loads its bundle once and answers its invocations. */

type Handler = (event: unknown, context: unknown) => unknown;

const { module, exportName, functionName, memoryMegabytes } = workerData as ThreadSetting;
const loaded = import(pathToFileURL(module).href) as Promise<Readonly<Record<string, Handler>>>;

parentPort?.on("message", async (invocation: Invocation) => {
  parentPort?.postMessage(await outcomeOf(invocation));
});

async function outcomeOf(invocation: Invocation): Promise<InvocationOutcome> {
  const { id } = invocation;
  try {
    const reply = await call(invocation);
    return { id, kind: "replied", reply: JSON.stringify(reply ?? null) };
  } catch (error) {
    return { id, kind: "threw", error: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

async function call({ id, event, deadlineAt }: Invocation): Promise<unknown> {
  const handler = (await loaded)[exportName];
  if (handler === undefined) throw new Error(`${module} exports no "${exportName}".`);
  return handler(JSON.parse(event), {
    awsRequestId: id,
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:${region}:${accountId}:function:${functionName}`,
    memoryLimitInMB: String(memoryMegabytes),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadlineAt - Date.now()),
  });
}
