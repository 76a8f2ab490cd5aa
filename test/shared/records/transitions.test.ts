import { describe, expect, it } from "vitest";
import type { ReturnEventKind } from "#shared/records/event.ts";
import { formStatuses } from "#shared/records/standing.ts";
import { mayFollow, statusAfter } from "#shared/records/transitions.ts";

const kinds: readonly ReturnEventKind[] = [
  "started",
  "submitted",
  "amended",
  "withdrawn",
  "returned",
  "accepted",
  "reopened",
];

/** As forms.md §4 says it, status by status. */
const allowed = [
  "not-started + started = in-progress",
  "not-started + submitted = submitted",
  "in-progress + submitted = submitted",
  "submitted + amended = submitted",
  "submitted + withdrawn = withdrawn",
  "submitted + returned = returned",
  "submitted + accepted = accepted",
  "returned + amended = submitted",
  "returned + withdrawn = withdrawn",
  "returned + reopened = submitted",
  "accepted + amended = submitted",
  "accepted + reopened = submitted",
  "withdrawn + submitted = submitted",
];

describe("transitions", () => {
  it("allow exactly what the agreement's forms know", () => {
    const found = formStatuses.flatMap((status) =>
      kinds
        .filter((kind) => mayFollow(status, kind))
        .map((kind) => `${status} + ${kind} = ${statusAfter(status, kind)}`),
    );

    expect(found).toEqual(allowed);
  });

  it("leave a form alone that is started after it was filed", () => {
    expect(statusAfter("accepted", "started")).toBe("accepted");
  });
});
