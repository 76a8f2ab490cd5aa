/** Icons in use, by their Lucide names: the build puts exactly these into the page's sprite. */
export const iconNames = [
  "arrow-left",
  "arrow-right",
  "building-2",
  "check",
  "chevron-right",
  "circle-alert",
  "circle-check",
  "clock",
  "download",
  "file-text",
  "info",
  "log-out",
  "pencil",
  "printer",
  "refresh-cw",
  "triangle-alert",
  "trending-down",
  "trending-up",
  "user",
  "wifi-off",
] as const;

export type IconName = (typeof iconNames)[number];
