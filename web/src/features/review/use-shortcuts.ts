import { useEffect, useState } from "react";

/** By the place of the key, so that they work in Kazakh and Russian layouts too. */
export const shortcutKeys = {
  accept: "A",
  return: "R",
  undo: "U",
  next: "N",
  previous: "P",
} as const;

export type Shortcut = keyof typeof shortcutKeys;

const switchKey = "kelisim/review-shortcuts";

/** Whether this device uses single keys; off until a person switches them on (WCAG 2.1.4). */
export function useShortcutSwitch() {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(switchKey) === "on");
  return {
    isOn,
    set: (on: boolean) => {
      setIsOn(on);
      if (on) localStorage.setItem(switchKey, "on");
      else localStorage.removeItem(switchKey);
    },
  };
}

/** Runs what belongs to a key, while single keys are on and nobody is typing. */
export function useShortcuts(isOn: boolean, run: (shortcut: Shortcut) => void): void {
  // The keyboard is outside of rendering; `run` knows the page as it is drawn this moment.
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (shortcut === undefined || isTyping(event.target)) return;
      event.preventDefault();
      run(shortcut);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

/** Which shortcut a key means; none together with Ctrl, Alt or the like, and none while it repeats. */
export function shortcutOf(
  event: Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | "repeat">,
): Shortcut | undefined {
  const { code, ctrlKey, altKey, metaKey, shiftKey, repeat } = event;
  if (ctrlKey || altKey || metaKey || shiftKey || repeat) return undefined;
  const shortcuts = Object.keys(shortcutKeys) as Shortcut[];
  return shortcuts.find((shortcut) => code === `Key${shortcutKeys[shortcut]}`);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}
