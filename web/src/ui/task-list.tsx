import { type ReactNode, useId } from "react";
import { Link } from "wouter";
import { Tag, type TagTone } from "#web/ui/tag.tsx";

export type TaskListProps = {
  readonly rows: readonly {
    /** Without it the task cannot be opened. */
    readonly href?: string | undefined;
    readonly title: string;
    readonly hint?: ReactNode;
    readonly status: { readonly label: string; readonly tone: TagTone };
  }[];
};

/** Tasks with their statuses; the whole row is the link. */
export function TaskList({ rows }: TaskListProps) {
  const id = useId();
  return (
    <ul className="task-list">
      {rows.map(({ href, title, hint, status }, index) => {
        const describedBy = `${id}-${index}-status${hint ? ` ${id}-${index}-hint` : ""}`;
        return (
          <li className={href ? "task task--link" : "task"} key={title}>
            <div className="task__name">
              {href ? (
                <Link href={href} aria-describedby={describedBy}>
                  {title}
                </Link>
              ) : (
                <span>{title}</span>
              )}
              {hint && (
                <div className="hint" id={`${id}-${index}-hint`}>
                  {hint}
                </div>
              )}
            </div>
            <div className="task__status" id={`${id}-${index}-status`}>
              <Tag tone={status.tone}>{status.label}</Tag>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
