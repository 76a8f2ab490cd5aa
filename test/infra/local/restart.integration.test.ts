import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startRuntime } from "#infra/local/runtime.ts";
import { aProgram, isAlive } from "#test/running-program.ts";

const program = aProgram();
let isUp = false;
beforeEach(async () => {
  if (!isUp) await program.start();
  isUp = true;
}, 120_000);
afterAll(program.end);

const enginePid = () => program.kept<{ readonly pid: number }>("dynamodb.json").pid;
const portInUse = () => Number(new URL(program.runtime().origin).port);

/** A program that does nothing, under a name and a number that a pid file gives. */
function aStray(name: string): ChildProcess {
  const stray = spawn("sleep", ["600"], { argv0: name });
  writeFileSync(join(program.home, "dynamodb.json"), JSON.stringify({ pid: stray.pid }));
  return stray;
}

describe("starting and stopping", () => {
  it("is refused a second time from the same folder", async () => {
    const again = startRuntime({ port: 0, home: program.home, demo: false, buildsWebApp: false });

    await expect(again).rejects.toThrow(`already, at ${program.runtime().origin}`);
    expect(isAlive(enginePid())).toBe(true);
  });

  it("is refused on a port that is taken, and names another", async () => {
    const home = mkdtempSync(join(tmpdir(), "kelisim-other-"));
    const port = portInUse();

    const started = startRuntime({ port, home, demo: false, buildsWebApp: false });

    await expect(started).rejects.toThrow(`PORT=${port + 1} npm start`);
    rmSync(home, { recursive: true });
  });

  it("keeps what was told, keys and tokens, and leaves no process behind", async () => {
    const token = await program.tokenOf("newcomer");
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = JSON.stringify({ language: "ru" });
    const changed = await program.ask("/api/me/language", { method: "PUT", headers, body });
    const [pid, port] = [enginePid(), portInUse()];

    await program.runtime().stop();
    const left = [isAlive(pid), existsSync(join(program.home, "runtime.json"))];
    await program.start(port);

    expect(changed.status).toBe(200);
    expect(left).toEqual([false, false]);
    const me = await program.ask("/api/me", { headers });
    expect(await me.json()).toMatchObject({ language: "ru" });
  });

  it("ends the engine that a killed run left on the folder", async () => {
    await program.runtime().stop();
    const stray = aStray(`DynamoDBLocal.jar ${join(program.home, "dynamodb")}`);
    const ended = new Promise((resolve) => stray.once("exit", (_, signal) => resolve(signal)));

    await program.start();

    expect(await ended).toBe("SIGTERM");
    expect(enginePid()).not.toBe(stray.pid);
  });

  it("leaves another program alone that was given the number of the engine", async () => {
    await program.runtime().stop();
    const other = aStray("sleep");

    await program.start();

    expect(isAlive(other.pid)).toBe(true);
    other.kill();
  });
});
