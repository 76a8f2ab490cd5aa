import type { Page } from "playwright-core";

/**
 * Counts what a person presses on a page from now on, across its documents: pointer presses, and
 * Enter or Space on what they activate. Choosing from a list counts once. Typing counts nothing.
 *
 * @example
 * const clicks = await clicksOn(page);
 * await person.link("Медеу").click();
 * expect(clicks.taken()).toBe(1);
 */
export async function clicksOn(page: Page): Promise<{
  readonly taken: () => number;
  readonly restart: () => void;
}> {
  let count = 0;
  await page.exposeFunction("tellPress", () => {
    count += 1;
  });
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return {
    taken: () => count,
    restart: () => {
      count = 0;
    },
  };
}

/** Runs in the browser. */
function listen(): void {
  const here = globalThis as unknown as { tellPress: () => void; listensForPresses?: boolean };
  if (here.listensForPresses) return;
  here.listensForPresses = true;
  const isList = (event: Event) => event.target instanceof HTMLSelectElement;
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (!isList(event)) here.tellPress();
    },
    true,
  );
  document.addEventListener(
    "change",
    (event) => {
      if (isList(event)) here.tellPress();
    },
    true,
  );
  document.addEventListener(
    "keydown",
    (event) => {
      const { target, key } = event;
      const isText =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && target.type === "text");
      const activates =
        key === "Enter" ? !(target instanceof HTMLTextAreaElement) : key === " " && !isText;
      if (activates && !isList(event)) here.tellPress();
    },
    true,
  );
}
