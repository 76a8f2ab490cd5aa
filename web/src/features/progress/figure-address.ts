import { type FigureAxis, figureAxes } from "#shared/figures/figure.ts";
import { searchOf } from "#web/ui/use-url-filters.ts";

export const filterNames = ["district", "industry", "size"] as const;
export type FilterName = (typeof filterNames)[number];

/** What a figure is restricted to, as the address has it: codes joined by commas. */
export type FigureFilters = Readonly<Partial<Record<FilterName, string>>>;

/** One breakdown of an indicator or group, restricted or not. */
export type FigureAddress = {
  readonly year: number;
  readonly figure: string;
  readonly by: readonly FigureAxis[];
  readonly filters: FigureFilters;
};

/** Axes of a path's last part, `city` for none; undefined for what no figure has. */
export function axesOf(text: string): readonly FigureAxis[] | undefined {
  if (text === "city") return [];
  const axes = text.split(",").flatMap((part) => figureAxes.find((axis) => axis === part) ?? []);
  return axes.join() === text && new Set(axes).size === axes.length ? axes : undefined;
}

/** The breakdown as the server is asked for it. */
export function queryOf({ by, filters }: FigureAddress): Readonly<Record<string, string>> {
  return { ...(by.length > 0 && { by: by.join(",") }), ...filters };
}

/** The filters for the address, with a question mark; empty without any. */
export const searchOfFilters = (filters: FigureFilters): string => searchOf(filters);
