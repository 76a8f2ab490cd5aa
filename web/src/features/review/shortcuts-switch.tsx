import { useReviewLanguage } from "#web/features/review/language.ts";
import { type Shortcut, shortcutKeys } from "#web/features/review/use-shortcuts.ts";
import { Choice } from "#web/ui/choice.tsx";
import { Details } from "#web/ui/details.tsx";

export type ShortcutsSwitchProps = {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Which single keys there are, and whether this device uses them. */
export function ShortcutsSwitch({ isOn, onChange }: ShortcutsSwitchProps) {
  const { words } = useReviewLanguage();
  const { title, hint, switch: label } = words.shortcuts;
  const shortcuts = Object.keys(shortcutKeys) as Shortcut[];
  return (
    <div className="no-print">
      <Details summary={title}>
        <Choice
          kind="checkbox"
          id="shortcuts"
          name="shortcuts"
          option={{ value: "on", label, hint }}
          checked={isOn}
          onChange={onChange}
        />
        <ul>
          {shortcuts.map((shortcut) => (
            <li key={shortcut}>
              <kbd>{shortcutKeys[shortcut]}</kbd>: {words.shortcuts[shortcut]}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
