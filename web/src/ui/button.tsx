import type { ReactNode } from "react";
import { Icon } from "#web/ui/icon.tsx";
import type { IconName } from "#web/ui/icon-name.ts";

export type ButtonProps = {
  readonly children: ReactNode;
  readonly type?: "button" | "submit";
  readonly tone?: "primary" | "secondary" | "warning" | "plain";
  readonly icon?: IconName;
  /** Work is under way: another press does nothing, and the button keeps its focus. */
  readonly busy?: boolean;
  readonly id?: string;
  readonly onClick?: () => void;
};

export function Button(props: ButtonProps) {
  const { children, type = "button", tone = "primary", icon, busy = false, id, onClick } = props;
  return (
    <button
      id={id}
      type={type}
      className={`button button--${tone}`}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
