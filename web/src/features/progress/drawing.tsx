import type { FigureReply } from "#shared/api/figures.ts";

export type DrawingProps = { readonly drawing: FigureReply["drawings"][number] };

/**
 * A drawing of the server in the page, so that it has the page's fonts. The server escapes every
 * text in it; it holds no style and no script.
 */
export function Drawing({ drawing }: DrawingProps) {
  return <div className="drawing" dangerouslySetInnerHTML={{ __html: drawing.svg }} />;
}
