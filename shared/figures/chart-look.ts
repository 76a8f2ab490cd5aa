/** Colours of charts, the same as of the pages; contrast on white beside those that carry meaning. */
export const colour = {
  ink: "#14202b", // 16.5
  muted: "#5b6470", // 6.0
  line: "#c9d1d8",
  field: "#767f8a", // 4.06
  paper: "#ffffff",
  soft: "#f3f6f8",
  track: "#e6ebef",
  bar: "#1f6f9e", // 5.5
  missed: "#b4510a", // 5.1
  metTint: "#e2eff6",
  missedTint: "#fdeee2",
  other: "#7a8791", // 3.6, a line beside the main one
} as const;

/** Sizes of text in pixels. */
export const size = { title: 18, text: 15, small: 13 } as const;

/** From the edge of a drawing that stands alone to what is drawn. */
export const margin = 20;

/** Below this width names stand above their bars and tiles become a list. */
export const narrowBelow = 520;
