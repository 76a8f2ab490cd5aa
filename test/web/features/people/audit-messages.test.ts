import { describe, expect, it } from "vitest";
import { contracts } from "#shared/api/contracts.ts";
import { messages as en } from "#web/features/people/audit-messages.en.ts";
import { messages as kk } from "#web/features/people/audit-messages.kk.ts";
import { messages as ru } from "#web/features/people/audit-messages.ru.ts";

const audited = contracts.filter(({ audit }) => audit !== undefined).map(({ id }) => id);

describe("the audit list's words", () => {
  it.each([
    { language: "kk", whats: kk.whats },
    { language: "ru", whats: ru.whats },
    { language: "en", whats: en.whats },
  ])("say in $language what every request that is kept was", ({ whats }) => {
    expect(audited.filter((id) => !Object.hasOwn(whats, id))).toEqual([]);
  });
});
