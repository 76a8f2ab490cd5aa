import type { ReactNode } from "react";
import { Link } from "wouter";
import { Icon } from "#web/ui/icon.tsx";

export type BackLinkProps = { readonly href: string; readonly children: ReactNode };

export function BackLink({ href, children }: BackLinkProps) {
  return (
    <Link href={href} className="back-link">
      <Icon name="arrow-left" />
      <span>{children}</span>
    </Link>
  );
}
