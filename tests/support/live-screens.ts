/** Looking at a live screen: sound for axe at every size, light and dark, with a screenshot of each look kept. */
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;
export type Size = keyof typeof sizes;

const screens = path.resolve(import.meta.dirname, "../../test-results/screens");
/** What the browser says about a server that is being killed; everything else is a fault of the page. */
const connectionLost = /WebSocket connection|net::ERR_|Failed to load resource/;

/** Errors of the page itself: exceptions, a policy violation, a missing message. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !connectionLost.test(message.text())) errors.push(message.text());
  });
  return errors;
}

/**
 * Looks at the screen as it is, in every size and both colour schemes, and leaves it as it was. axe reads the smallest
 * light look and the largest dark one: an open question does not wait for more, and the other pages have a test of all.
 */
export async function inspect(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const size of Object.keys(sizes) as Size[]) {
    await page.setViewportSize(sizes[size]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const look = `${name}-${size}-${colorScheme}`;
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `${look} scrolls sideways`).toBeLessThanOrEqual(0);
      const isExtreme = (size === "phone") === (colorScheme === "light") && size !== "laptop";
      if (isExtreme) await expectAccessible(page, look);
      await page.screenshot({ path: path.join(screens, `${look}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  if (before) await page.setViewportSize(before);
}

async function expectAccessible(page: Page, look: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, look).toEqual([]);
}
