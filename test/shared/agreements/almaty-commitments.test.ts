import { describe, expect, it } from "vitest";
import {
  commitments,
  sectionTitle,
  undertakerName,
} from "#shared/agreements/almaty-2021-2023/commitments.ts";

const brief = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Names that the agreement itself writes in Latin letters. */
const latinNames = /WorldSkills|VizionZero|Vision Zero/g;
const mixedWord = /\p{Script=Cyrillic}[a-zəƏ]|[a-zəƏ]\p{Script=Cyrillic}/iu;

describe("the commitments of Almaty 2021-2023", () => {
  it("are 106 items: 99 commitments and 7 provisions", () => {
    expect(commitments.length).toBe(106);
    expect(commitments.filter(({ provision }) => provision).length).toBe(7);
  });

  it("number without gaps within each section and party", () => {
    const next = new Map<string, number>();
    const misplaced = commitments.filter(({ section, party, item }) => {
      const list = `${section}.${party}`;
      next.set(list, (next.get(list) ?? 0) + 1);
      // Section VII counts on through its parties.
      return section !== "VII" && item !== next.get(list);
    });
    const last = commitments.filter(({ section }) => section === "VII").map(({ item }) => item);

    expect(brief(misplaced)).toEqual([]);
    expect(last).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("have an id of their section, party and item, each once", () => {
    expect(new Set(brief(commitments)).size).toBe(106);
    expect(brief(commitments)).toEqual(
      commitments.map(({ section, party, item }) => `${section}.${party}.${item}`),
    );
  });

  it("name a section and a party that have a title", () => {
    const nameless = commitments.filter(({ section, party }) => {
      return !sectionTitle[section]?.kk || !undertakerName[party]?.kk;
    });

    expect(brief(nameless)).toEqual([]);
  });

  it("contain their key phrase word for word", () => {
    const strangers = commitments.filter(({ keyPhrase, text }) => !text.kk.includes(keyPhrase));

    expect(brief(strangers)).toEqual([]);
  });

  it("have a text in three languages", () => {
    const gaps = commitments.filter(({ text }) => !text.kk || !text.ru || !text.en);

    expect(brief(gaps)).toEqual([]);
  });

  it("have no Latin letter inside a Cyrillic word, nor Latin words where none belong", () => {
    const mixed = commitments.filter(({ text, keyPhrase, subItems }) => {
      const words = [text.kk, text.ru, keyPhrase, ...subItems].join(" ").replace(latinNames, "");
      return mixedWord.test(words) || /[a-zəƏ]/i.test(words);
    });

    expect(brief(mixed)).toEqual([]);
  });
});
