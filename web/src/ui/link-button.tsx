import type { ReactNode } from "react";
import { Link } from "wouter";
import { Icon } from "#web/ui/icon.tsx";
import type { IconName } from "#web/ui/icon-name.ts";

export type LinkButtonProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly tone?: "primary" | "secondary";
  readonly icon?: IconName;
};

/** A link that is the page's main way on. It looks like a button and stays a link. */
export function LinkButton({ href, children, tone = "primary", icon }: LinkButtonProps) {
  return (
    <Link href={href} className={`button button--${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}
