/** The playground as a teacher meets it: paste, see all outcomes, replay, err, cancel, share. Rules: docs/spec/playground.md. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { startServer, type TestServer } from "../support/server";

const race = `import threading

visits = 0


def visit():
    global visits
    visits += 1


threads = [threading.Thread(target=visit) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("visits:", visits)
`;

/** Some ten million states. */
const large = `import threading

seen = []


def note(name):
    for turn in range(12):
        seen.append((name, turn))


for name in range(6):
    threading.Thread(target=note, args=(name,)).start()
`;

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.remove();
});

/** What the browser complains of: a violation of the policy appears here too. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

async function open(page: Page, hash = ""): Promise<void> {
  await page.goto(`${server.url}/playground${hash}`);
  await expect(page.locator(".cm-content")).toBeVisible();
}

/** As a paste does it: in one change, in the place of everything. */
async function paste(page: Page, program: string): Promise<void> {
  const editor = page.getByRole("textbox", { name: "Python program" });
  await editor.focus();
  await page.keyboard.press("Control+a");
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, program);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}

test("PG2 PG6 PG7 PG8 PG11 a pasted program shows its outcomes with chances, replays, races, a map", async ({
  page,
}) => {
  const errors = collectErrors(page);
  await open(page);
  await paste(page, race);
  await expect(page.getByText("Complete: all interleavings explored")).toBeVisible();
  const outcomes = page.getByRole("article");
  await expect(outcomes).toHaveCount(2);
  await expect(outcomes.first()).toContainText("visits: 1");
  await expect(outcomes.first()).toContainText("50% of random runs");
  await expect(page.getByRole("heading", { name: "1 data race" })).toBeVisible();
  await expect(page.locator(".cm-sign-race:visible")).toHaveCount(1);

  await page.getByLabel("Can it print this?").fill("visits: 3");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText(/^Impossible:/)).toBeVisible();

  await outcomes
    .first()
    .getByRole("button", { name: /^Show how/ })
    .click();
  await expect(page.getByRole("region", { name: "Replay, step by step" })).toBeVisible();
  await outcomes.nth(1).getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "Where they part" })).toBeFocused();

  await page.getByText("Map of all 12 states").click();
  const map = page.getByRole("application");
  await map.press("ArrowRight");
  await map.press("Enter");
  await expect(page.getByRole("heading", { name: "How it happens, step by step" })).toBeFocused();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test("ED2 ED3 PG3 PG4 a mistake is marked at its place; a large program is cancelled; the draft survives", async ({
  page,
}) => {
  const errors = collectErrors(page);
  await open(page);
  await paste(page, "print(1\nx = 2\n");
  await expect(page.getByText("This is not a Python program yet:")).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "'(' was never closed" })).toBeVisible();
  await expect(page.locator(".cm-sign-problem:visible")).toHaveCount(1);
  await expectAccessible(page);

  await paste(page, large);
  await expect(page.getByText(/states, .* steps, .* so far/)).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Stopped.")).toBeVisible();

  // Leaving with the keyboard, and what was written is there after a reload.
  const editor = page.getByRole("textbox", { name: "Python program" });
  await editor.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
  await page.reload();
  await expect(page.locator(".cm-content")).toContainText("def note(name)");
  expect(errors).toEqual([]);
});

test("PG1 PL1 PG10 a link restores program and options on a phone, also without a network later", async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const errors = collectErrors(page);
  await open(page);
  await page.getByRole("button", { name: "Sleeping is not waiting" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText(/The link is in the clipboard/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole("article")).toHaveCount(2);
  await expect(other.getByText("Sleeping: any length")).toBeVisible();
  const wider = await other.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await expectAccessible(other);

  await other.goto(`${server.url}/playground#p1.damaged!`);
  await expect(other.getByText(/This link is damaged/)).toBeVisible();

  // A module of the library that was not needed before, a thread that has to be started anew, a replay.
  await expect(page.getByText("from now on this page works without a network")).toBeVisible();
  expect(errors).toEqual([]);
  await context.setOffline(true);
  await paste(page, large);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "Order of gather" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("button", { name: /^Show how/ }).click();
  await expect(page.getByRole("region", { name: "Replay, step by step" })).toBeVisible();
  await context.close();
});
