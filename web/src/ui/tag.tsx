import type { ReactNode } from "react";

/** `plain` is for what needs nothing from anybody, such as "completed". */
export type TagTone = "plain" | "neutral" | "info" | "success" | "warning" | "error";

export type TagProps = { readonly tone: TagTone; readonly children: ReactNode };

/** A status in words; its colour only repeats it. */
export function Tag({ tone, children }: TagProps) {
  return <strong className={`tag tag--${tone}`}>{children}</strong>;
}
