import { drawOf } from "#functions/demo/synthetic-draw.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";

/** How far a form of an invented enterprise has come. */
export type Stage = "not-started" | "in-progress" | "filed" | "accepted" | "returned";

/**
 * - `past`: nearly everybody has filed, most is accepted, a little returned
 * - `present`: the year people are filing now: some have, some are at it, some have not begun
 * - `full`: everybody has filed, for volume
 */
export type Scene = "past" | "present" | "full";

/**
 * What the demo shows of each form of the enterprise at this place of the register; always the
 * same. The first enterprise is the person's who tries the program: all of its past is accepted,
 * and nothing of the present is done yet.
 */
export function stageOf(scene: Scene, place: number, form: AnnualFormId): Stage {
  if (place === 0) return scene === "past" ? "accepted" : "not-started";
  if (scene === "full") return "filed";
  const filing = drawOf(`filing ${scene} ${place}`, 100);
  return scene === "past" ? pastStage(filing, place, form) : presentStage(filing, place, form);
}

function pastStage(filing: number, place: number, form: AnnualFormId): Stage {
  return filing < 10 ? "not-started" : reviewed(place, form, 75);
}

function presentStage(filing: number, place: number, form: AnnualFormId): Stage {
  if (filing < 45) return reviewed(place, form, 30);
  if (filing < 60) return annualFormIds.indexOf(form) < 2 ? "filed" : "not-started";
  return filing < 75 && form === "workforce" ? "in-progress" : "not-started";
}

function reviewed(place: number, form: AnnualFormId, acceptedPercent: number): Stage {
  const review = drawOf(`review ${place} ${form}`, 100);
  if (review < acceptedPercent) return "accepted";
  return review < acceptedPercent + 5 ? "returned" : "filed";
}
