import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import type { Locale } from "#shared/text/locale.ts";
import { findChromium } from "#test/chromium.ts";

/** Widths every page is looked at: the smallest phone of WCAG 1.4.10, and a desk. */
export const widths = [320, 1280] as const;

/** A headless Chromium that asks nothing of the network. */
export async function openBrowser(): Promise<Browser> {
  const found = findChromium();
  if ("mend" in found) throw new Error(found.mend);
  return chromium.launch({
    executablePath: found.path,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export async function openContext(browser: Browser, locale: Locale): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: { kk: "kk-KZ", ru: "ru-KZ", en: "en-GB" }[locale],
    timezoneId: "Asia/Almaty",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(20_000);
  return context;
}

/** No axe violation at all, WCAG 2.2 AA and best practice, at every width. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      `${page.url()} at ${width} px`,
    ).toEqual([]);
    expect(await overflowOf(page), `${page.url()} at ${width} px`).toBe(0);
  }
}

/** Until the page has been laid out for its new width and has taken note of it. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))),
      ),
  );
}

/** Pixels by which the page is wider than its window. */
async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
