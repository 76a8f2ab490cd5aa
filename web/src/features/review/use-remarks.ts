import { useMemo, useState } from "react";
import { deviceMemory } from "#web/features/review/device-memory.ts";
import type { ReviewPlace } from "#web/features/review/paths.ts";
import { session } from "#web/session/session.ts";

/** Remarks by field id, as typed; a box that is open and empty is there too. */
export type TypedRemarks = Readonly<Record<string, string>>;

export type Remarks = {
  readonly typed: TypedRemarks;
  /** Opens the box of a field, or keeps what stands in it. */
  readonly write: (field: string, text: string) => void;
  readonly remove: (field: string) => void;
  readonly replace: (typed: TypedRemarks) => void;
};

/** What an officer is writing about a return: kept on this device until it is sent. */
export function useRemarks(place: ReviewPlace): Remarks {
  const { bin, year, form } = place;
  const memory = useMemo(() => {
    const person = session.subject() ?? "";
    const of = { bin, year, form, person, what: "remarks" } as const;
    return deviceMemory(localStorage, of, isTypedRemarks);
  }, [bin, year, form]);
  const [typed, setTyped] = useState<TypedRemarks>(() => memory.find() ?? {});
  const replace = (next: TypedRemarks) => {
    const written = Object.entries(next).filter(([, text]) => text.trim() !== "");
    if (written.length === 0) memory.remove();
    else memory.put(Object.fromEntries(written));
    setTyped(next);
  };
  return {
    typed,
    write: (field, text) => replace({ ...typed, [field]: text }),
    remove: (field) =>
      replace(Object.fromEntries(Object.entries(typed).filter(([key]) => key !== field))),
    replace,
  };
}

/** Remarks that say something, in the order of the form. */
export function remarksOf(typed: TypedRemarks, order: readonly string[]) {
  return order.flatMap((field) => {
    const text = typed[field]?.trim() ?? "";
    return text === "" ? [] : [{ field, text }];
  });
}

const isTypedRemarks = (value: object): value is TypedRemarks =>
  !Array.isArray(value) && Object.values(value).every((text) => typeof text === "string");
