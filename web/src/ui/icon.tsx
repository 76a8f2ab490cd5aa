import type { IconName } from "#web/ui/icon-name.ts";

export type IconProps = { readonly name: IconName };

/** A picture beside words, never instead of them. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" aria-hidden="true" focusable="false">
      <use href={`#icon-${name}`} />
    </svg>
  );
}
