import { type ReactNode, useId } from "react";
import { Icon } from "#web/ui/icon.tsx";
import type { IconName } from "#web/ui/icon-name.ts";

export type NotificationProps = {
  readonly tone: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly children?: ReactNode;
};

const iconOf = {
  info: "info",
  success: "circle-check",
  warning: "triangle-alert",
  error: "circle-alert",
} as const satisfies Record<NotificationProps["tone"], IconName>;

/** Something to know that is not about one field. It is announced, and takes no focus. */
export function Notification({ tone, title, children }: NotificationProps) {
  const id = useId();
  return (
    <section
      className={`notification notification--${tone}`}
      role={tone === "error" ? "alert" : "status"}
      aria-labelledby={id}
    >
      <Icon name={iconOf[tone]} />
      <div>
        <p className="notification__title" id={id}>
          {title}
        </p>
        {children}
      </div>
    </section>
  );
}
