import type { Objection } from "#functions/register/objection-repository.ts";
import type { ObjectionView } from "#shared/api/list-returns.ts";

/** An objection as it is read: what was said and decided, not by whom. */
export function objectionViewOf(objection: Objection): ObjectionView {
  const { bin: _bin, year: _year, raisedBy: _raisedBy, decidedBy: _decidedBy, ...view } = objection;
  return view;
}
