import type { Monitor, Place } from "#shared/api/monitor.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";

/** Of how many something is expected in a part of the city, and how many have sent all of it. */
export type ResponsePart = {
  readonly place: Place;
  readonly asked: number;
  readonly filed: number;
};

/** The city first, then its parts: of one form, or of everything that is expected. */
export function responseParts(
  { counts, enterprises }: Monitor,
  form: AnnualFormId | undefined,
): readonly ResponsePart[] {
  if (form === undefined) {
    return enterprises.map(({ dimensions, asked, complete }) => ({
      place: dimensions,
      asked,
      filed: complete,
    }));
  }
  return counts
    .filter((count) => count.form === form)
    .map(({ dimensions, expected, responded }) => ({
      place: dimensions,
      asked: expected,
      filed: responded,
    }));
}
