import { describe, expect, it } from "vitest";
import { deviceMemory } from "#web/features/review/device-memory.ts";
import {
  beginFiling,
  isTypedFiling,
  missedEvents,
  triedWith,
  versionBegunWith,
} from "#web/features/review/filing-state.ts";
import { stepOn } from "#web/features/review/trail.ts";
import { remarksOf } from "#web/features/review/use-remarks.ts";
import { shortcutOf } from "#web/features/review/use-shortcuts.ts";

function cupboard(seed: Record<string, string> = {}) {
  const kept = new Map(Object.entries(seed));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const of = { person: "dana", bin: "1", year: 2023, form: "workforce", what: "filing" } as const;
const typed = { answers: { a: 1 }, explanations: {}, basedOn: 3 };

describe("what is kept on the device", () => {
  it("comes back to the person who typed it, and to nobody else", () => {
    const store = cupboard();
    deviceMemory(store, of, isTypedFiling).put(typed);

    expect(deviceMemory(store, of, isTypedFiling).find()).toEqual(typed);
    expect(deviceMemory(store, { ...of, person: "erzhan" }, isTypedFiling).find()).toBeUndefined();
    expect(deviceMemory(store, { ...of, form: "safety-council" }, isTypedFiling).find()).toBe(
      undefined,
    );
  });

  it.each(["{", "null", "[]", '{"answers":[]}', '{"answers":{},"explanations":{}}'])(
    "counts as absent when it is %s",
    (text) => {
      const store = cupboard();
      deviceMemory(store, of, isTypedFiling).put(typed);
      for (const key of store.kept.keys()) store.kept.set(key, text);

      expect(deviceMemory(store, of, isTypedFiling).find()).toBeUndefined();
    },
  );

  it("stops nobody from typing when the store is full", () => {
    const full = {
      ...cupboard(),
      setItem: () => {
        throw new Error("full");
      },
    };

    expect(() => deviceMemory(full, of, isTypedFiling).put(typed)).not.toThrow();
    expect(stepOn(full, "list", "/a")).toBeUndefined();
  });
});

describe("a filing on behalf", () => {
  const at = "2024-02-01T06:00:00.000Z";
  const by = { you: false, role: "enterprise" } as const;
  const event = (sequence: number, answers?: Record<string, number>) => ({
    sequence,
    kind: answers ? ("submitted" as const) : ("started" as const),
    at,
    by,
    receipt: { number: "n", hash: "h", at },
    ...(answers && { answers }),
  });
  const history = [event(1), event(2, { a: 1 }), event(5, { a: 2 })];

  it("begins with what is in force, or empty", () => {
    expect(beginFiling({ sequence: null })).toEqual({
      answers: {},
      explanations: {},
      basedOn: null,
    });
    expect(beginFiling({ sequence: 5, answers: { a: 2 } })).toMatchObject({ answers: { a: 2 } });
  });

  it("knows what it has missed and what it began with", () => {
    expect(missedEvents({ basedOn: 2 }, { history })).toEqual([history[2]]);
    expect(missedEvents({ basedOn: 5 }, { history })).toEqual([]);
    expect(missedEvents({ basedOn: null }, { history })).toHaveLength(3);
    expect(versionBegunWith({ basedOn: 4 }, { history })?.sequence).toBe(2);
    expect(versionBegunWith({ basedOn: null }, { history })).toBeUndefined();
  });

  it("repeats a try under its key, and files anything else under a new one", () => {
    const first = triedWith({}, { a: 1 }, () => "k1");

    expect(triedWith({ tried: first }, { a: 1 }, () => "k2").key).toBe("k1");
    expect(triedWith({ tried: first }, { a: 2 }, () => "k2").key).toBe("k2");
  });
});

describe("the way through a list", () => {
  it("leads back to where one came from, and forgets what was gone back from", () => {
    const store = cupboard();

    const before = ["/a", "/b", "/c", "/b", "/d", "/a"].map((step) => stepOn(store, "list", step));

    expect(before).toEqual([undefined, "/a", "/b", "/a", "/b", undefined]);
  });

  it("is one for each list, and begins anew where it cannot be read", () => {
    const store = cupboard();
    stepOn(store, "list", "/a");

    expect(stepOn(store, "other", "/b")).toBeUndefined();
    for (const key of store.kept.keys()) store.kept.set(key, "{");
    expect(stepOn(store, "list", "/b")).toBeUndefined();
  });
});

describe("remarksOf", () => {
  it("takes those that say something, trimmed, in the order of the form", () => {
    const written = { b: " two ", a: "one", c: "  ", gone: "of no field" };

    expect(remarksOf(written, ["a", "b", "c"])).toEqual([
      { field: "a", text: "one" },
      { field: "b", text: "two" },
    ]);
  });
});

describe("a single key", () => {
  const key = (code: string, more: object = {}) => ({
    code,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    repeat: false,
    ...more,
  });

  it("means the same in every layout", () => {
    expect(shortcutOf(key("KeyA"))).toBe("accept");
    expect(shortcutOf(key("KeyU"))).toBe("undo");
    expect(shortcutOf(key("KeyX"))).toBeUndefined();
  });

  it.each(["ctrlKey", "altKey", "metaKey", "shiftKey", "repeat"])(
    "means nothing with %s",
    (more) => {
      expect(shortcutOf(key("KeyA", { [more]: true }))).toBeUndefined();
    },
  );
});
