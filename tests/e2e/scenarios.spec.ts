/** The sandbox of scenarios: sliders by keyboard, the best choice that flips, the link that keeps it, phone and axe. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { startServer, type TestServer } from "../support/server";

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.remove();
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}

test("by keyboard: more computing makes processes the best, a C library threads, and the link keeps it", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${server.url}/scenarios`);
  const best = page.getByRole("status").filter({ hasText: "Fastest" });
  await expect(best).toHaveText("Fastest: Async.");

  await page.getByRole("slider", { name: "Computing per task" }).focus();
  await page.keyboard.press("End");
  await expect(page.getByRole("slider", { name: "Computing per task" })).toHaveAttribute("aria-valuetext", "10 s");
  await expect(best).toHaveText("Fastest: Processes.");
  const processes = page.getByRole("article", { name: "Processes" });
  await expect(processes).toContainText("Fastest");
  await expect(page.getByRole("article", { name: "Threads" })).toContainText(
    "The GIL lets one thread compute at a time",
  );

  await page.getByRole("radio", { name: "C library" }).focus();
  await page.keyboard.press("Space");
  await expect(best).toHaveText("Fastest: Threads. Within 10 % of it: Processes.");

  await page.getByRole("radio", { name: "By core" }).check();
  await processes.getByText("The same in numbers").click();
  await expect(processes.getByRole("row", { name: /computing/ })).toContainText("10 s");
  await expectAccessible(page);

  await expect(page).toHaveURL(/cpu=10000.*computing=releases-gil/);
  await page.reload();
  await expect(best).toHaveText("Fastest: Threads. Within 10 % of it: Processes.");
  await page.getByRole("button", { name: "Downloading pages" }).click();
  await expect(best).toHaveText("Fastest: Async.");
  expect(errors).toEqual([]);
});

test("on a phone in Russian everything fits, ten thousand connections too; a broken link is answered with an example", async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
    reducedMotion: "reduce",
    hasTouch: true,
  });
  await context.addCookies([{ name: "locale", value: "ru", url: server.url }]);
  const page = await context.newPage();
  await page.goto(`${server.url}/scenarios?tasks=many`);
  await expect(page.getByText("Вместо него — пример")).toBeVisible();
  await page.getByRole("button", { name: "Чат на 10 000 соединений" }).tap();
  await expect(page.getByRole("status").filter({ hasText: "Быстрее всего" })).toHaveText("Быстрее всего: Асинхронно.");
  await expect(page.getByRole("article", { name: "Асинхронно" })).toContainText("16 из 10 000");
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.screen.width);
  expect(wider).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await context.close();
});
