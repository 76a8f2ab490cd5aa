import { useEffect, useRef, useState } from "react";

export type MovingProps = { readonly text: string };

/** A figure that lights up for a moment when it changes while one looks at it. */
export function Moving({ text }: MovingProps) {
  const shown = useRef(text);
  const [moves, setMoves] = useState(0);
  // The figure shown before is known only after drawing.
  useEffect(() => {
    if (shown.current !== text) setMoves((count) => count + 1);
    shown.current = text;
  }, [text]);
  return (
    <span key={moves} className={moves > 0 ? "moving" : undefined}>
      {text}
    </span>
  );
}
