import { describe, expect, it } from "vitest";
import { createDraftKeeper, type SaveOutcome } from "#web/features/file/draft-keeper.ts";
import type { DraftBody, HeldDraft, LocalCopy } from "#web/features/file/draft-state.ts";

const bodyOf = (answers: Record<string, unknown>): DraftBody => ({ answers, explanations: {} });
const held = (answers: Record<string, unknown>, version: number | null): HeldDraft => ({
  body: bodyOf(answers),
  version,
});
const savedAt = "2024-01-10T07:04:00.000Z";

type Arrangement = { readonly draft?: HeldDraft; readonly copy?: LocalCopy };

/** A server with one draft, a device with one copy, and a clock that is turned by hand. */
function arrange({ draft = held({ payroll: 184 }, 1), copy }: Arrangement = {}) {
  const server = { draft, reachable: true, saves: 0 };
  const device = { copy };
  const timers = new Set<() => void>();
  const save = async (body: DraftBody, version: number | null): Promise<SaveOutcome> => {
    server.saves += 1;
    if (!server.reachable) return { kind: "unreachable" };
    if (version !== server.draft.version) return { kind: "changed", held: server.draft };
    server.draft = { body, version: (version ?? 0) + 1, savedAt };
    return { kind: "saved", version: (version ?? 0) + 1, savedAt, sequence: 1 };
  };
  const open = () =>
    createDraftKeeper(server.draft, {
      save,
      copies: {
        find: () => device.copy,
        put: (next) => {
          device.copy = JSON.parse(JSON.stringify(next));
        },
        remove: () => {
          device.copy = undefined;
        },
      },
      later: (run) => {
        timers.add(run);
        return () => timers.delete(run);
      },
    });
  const passTime = async (keeper: ReturnType<typeof open>) => {
    const due = [...timers];
    timers.clear();
    for (const run of due) run();
    await keeper.flush();
  };
  return { server, device, timers, open, passTime };
}

describe("a draft keeper", () => {
  it("keeps a change on the device at once and on the server a moment later", async () => {
    const { server, device, open, passTime } = arrange();
    const keeper = open();

    keeper.change(bodyOf({ payroll: 186 }));
    expect(device.copy?.body).toEqual(bodyOf({ payroll: 186 }));
    expect(server.saves).toBe(0);
    await passTime(keeper);

    expect(server.draft.body).toEqual(bodyOf({ payroll: 186 }));
    expect(device.copy).toBeUndefined();
    expect(keeper.read().saving).toEqual({ kind: "saved", at: savedAt });
  });

  it("keeps what was typed when the server cannot be reached, and saves it later", async () => {
    const { server, device, timers, open, passTime } = arrange();
    const keeper = open();
    server.reachable = false;

    keeper.change(bodyOf({ payroll: 186 }));
    await passTime(keeper);
    expect(keeper.read().saving).toEqual({ kind: "failed" });
    expect(device.copy?.body).toEqual(bodyOf({ payroll: 186 }));
    expect(timers.size).toBe(1);
    server.reachable = true;
    await passTime(keeper);

    expect(server.draft.body).toEqual(bodyOf({ payroll: 186 }));
  });

  it("takes up after a crash what had not been saved", async () => {
    const copy = { body: bodyOf({ payroll: 186 }), base: bodyOf({ payroll: 184 }), version: 1 };
    const { server, open, passTime } = arrange({ copy });

    const keeper = open();
    expect(keeper.read()).toMatchObject({ body: copy.body, restored: true });
    await passTime(keeper);

    expect(server.draft.body).toEqual(copy.body);
  });

  it("joins what a colleague saved meanwhile, without asking when the fields differ", async () => {
    const { server, open, passTime } = arrange();
    const keeper = open();
    server.draft = held({ payroll: 184, injured: 3 }, 2);

    keeper.change(bodyOf({ payroll: 186 }));
    await passTime(keeper);

    expect(keeper.read().conflicts).toBeUndefined();
    expect(server.draft.body).toEqual(bodyOf({ payroll: 186, injured: 3 }));
  });

  it("asks about a field that both changed, and overwrites nothing before", async () => {
    const { server, open, passTime } = arrange();
    const keeper = open();
    server.draft = held({ payroll: 190 }, 2);

    keeper.change(bodyOf({ payroll: 186 }));
    await passTime(keeper);
    expect(keeper.read().conflicts?.answers).toEqual([
      { entry: "payroll", mine: 186, theirs: 190 },
    ]);
    expect(server.draft.body).toEqual(bodyOf({ payroll: 190 }));
    keeper.settle("answers", { entry: "payroll", choice: "mine" });
    await keeper.flush();

    expect(server.draft.body).toEqual(bodyOf({ payroll: 186 }));
    expect(keeper.read().conflicts).toBeUndefined();
  });

  it("takes the colleague's answer when it is chosen", async () => {
    const { server, open, passTime } = arrange();
    const keeper = open();
    server.draft = held({ payroll: 190 }, 2);

    keeper.change(bodyOf({ payroll: 186 }));
    await passTime(keeper);
    keeper.settle("answers", { entry: "payroll", choice: "theirs" });
    await keeper.flush();

    expect(keeper.read().body).toEqual(bodyOf({ payroll: 190 }));
    expect(server.draft).toEqual(held({ payroll: 190 }, 2));
  });

  it("saves what was typed while a save was under way", async () => {
    const { server, open, passTime } = arrange();
    const keeper = open();

    keeper.change(bodyOf({ payroll: 186 }));
    const saving = passTime(keeper);
    keeper.change(bodyOf({ payroll: 187 }));
    await saving;

    expect(server.draft.body).toEqual(bodyOf({ payroll: 187 }));
    expect(server.saves).toBe(2);
  });

  it("lets two tabs change the same draft without losing either's field", async () => {
    const { server, open, passTime } = arrange();
    const [one, other] = [open(), open()];

    one.change(bodyOf({ payroll: 186 }));
    await passTime(one);
    other.change(bodyOf({ payroll: 184, injured: 1 }));
    await passTime(other);

    expect(server.draft.body).toEqual(bodyOf({ payroll: 186, injured: 1 }));
  });

  it("begins anew from the answers in force once the form has been sent", async () => {
    const { device, open } = arrange();
    const keeper = open();

    keeper.change(bodyOf({ payroll: 186, unasked: 1 }));
    keeper.restart(held({ payroll: 186 }, null));

    expect(keeper.read()).toMatchObject({ body: bodyOf({ payroll: 186 }), version: null });
    expect(device.copy).toBeUndefined();
  });
});
