import { describe, expect, it } from "vitest";
import { nothingTyped, readInvitation } from "#web/features/people/invitation-form.ts";

const typed = {
  role: "inspector",
  party: "",
  name: " Асқар ",
  email: " askar@example.kz ",
  language: "kk",
} as const;

describe("an invitation as it is typed", () => {
  it("is sent without the blanks around it", () => {
    expect(readInvitation(typed)).toEqual({
      body: { role: "inspector", name: "Асқар", email: "askar@example.kz", language: "kk" },
    });
  });

  it("names what is missing in the order of the page", () => {
    expect(readInvitation(nothingTyped)).toEqual({
      missing: ["role", "name", "email", "language"],
    });
  });

  it("asks a party reporter, and nobody else, for the party", () => {
    expect(readInvitation({ ...typed, role: "party" })).toEqual({ missing: ["party"] });
    expect(readInvitation({ ...typed, role: "party", party: "akimat" })).toMatchObject({
      body: { party: "akimat" },
    });
    expect(readInvitation({ ...typed, party: "akimat" })).not.toHaveProperty("body.party");
  });

  it.each(["askar", "askar@", "@example.kz", "askar@example", "as kar@example.kz"])(
    "does not take %s for an address",
    (email) => {
      expect(readInvitation({ ...typed, email })).toEqual({ missing: ["email"] });
    },
  );
});
