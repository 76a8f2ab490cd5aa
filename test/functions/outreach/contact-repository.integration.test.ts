import { expect, it } from "vitest";
import { contactRepository } from "#functions/outreach/contact-repository.ts";
import { localDatabase } from "#test/local-dynamodb.ts";

it("lets no more reminders begin than an enterprise may have, however many begin at once", async () => {
  const { client, tables } = await localDatabase();
  const contacts = contactRepository(client, tables.register);
  const claim = { bin: "941240000193", year: 2023, at: "2024-02-10T06:00:00.000Z" } as const;
  const begin = (phase: "before" | "after") =>
    Promise.all(
      Array.from({ length: 7 }, (_, each) =>
        contacts.claim({ ...claim, phase, reminder: `${phase} ${each}` }),
      ),
    );

  const kinds = [...(await begin("before")), ...(await begin("after"))].map(({ kind }) => kind);

  expect(kinds.filter((kind) => kind === "claimed")).toHaveLength(10);
  expect(kinds.filter((kind) => kind === "enough")).toHaveLength(4);
  expect(await contacts.find(claim.bin, claim.year)).toMatchObject({ before: 5, after: 5 });
});
