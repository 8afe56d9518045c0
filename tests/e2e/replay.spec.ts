/** A shared replay, as whoever gets the link meets it: by keyboard, on a phone and on a projector, checked by axe. */
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { replayAddress } from "@/components/replay/replay-address";
import { exploreProgram } from "@/engine/explore-program";
import "@/engine/modules/whole-library";
import { replay } from "@/engine/replay";
import { startServer, type TestServer } from "../support/server";

const screens = path.resolve(import.meta.dirname, "../../test-results/screens");

const crossedLocks = `import threading
a = threading.Lock()
b = threading.Lock()
def one():
    with a:
        with b:
            print("one")
def two():
    with b:
        with a:
            print("two")
t = threading.Thread(target=one)
u = threading.Thread(target=two)
t.start()
u.start()
t.join()
u.join()
`;

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.remove();
});

async function expectSound(page: Page, name: string): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.screen.width);
  expect(wider, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(await page.locator("body").innerText(), name).not.toMatch(/\breplay\.\w+/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, name).toEqual([]);
  await page.screenshot({ path: path.join(screens, `${name}.png`), caret: "initial" });
}

test("RP8 RP13 a link opens at its step; keys lead to the deadlock and to the switch that made it", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const deadlock = exploreProgram(crossedLocks).outcomes.find(({ status }) => status === "deadlock");
  const trace = replay(crossedLocks, deadlock?.witness ?? "");
  const last = trace.states.length - 1;
  const address = await replayAddress(server.url, trace, 2);

  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(address ?? "");
  const player = page.getByRole("region", { name: "Replay, step by step" });
  await expect(player.getByText("MainThread starts Thread-2 (two)")).toBeVisible();
  await expect(player.getByText(`2 / ${last}`)).toBeVisible();

  await page.keyboard.press("ArrowRight");
  await expect(player.getByText("Thread-1 (one) takes a")).toBeVisible();
  await page.keyboard.press("End");
  await expect(
    player.getByText("They wait in a circle: Thread-1 (one) → b → Thread-2 (two) → a → Thread-1 (one)"),
  ).toBeVisible();
  await expect(
    player.getByRole("img", { name: /Thread-1 \(one\) waits for b\. Thread-2 \(two\) has b\./ }),
  ).toBeVisible();
  await page.keyboard.press("Home");
  await expect(player.getByText("The program is about to begin.")).toBeVisible();
  await page.keyboard.press("c");
  await expect(player.getByText("Thread-2 (two) takes b")).toBeVisible();
  await expect(player.getByText("This switch makes the difference.")).toBeVisible();
  await page.keyboard.press("a");
  await player.getByRole("button", { name: "after step 2: MainThread started it" }).click();
  await expect(player.getByText(`2 / ${last}`)).toBeVisible();
  await page.keyboard.press("c");
  await expectSound(page, "replay-laptop");

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(player.locator("[data-active-line]")).toBeInViewport();
  await expectSound(page, "replay-phone");
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expectSound(page, "replay-projector");
  expect(errors).toEqual([]);
});

test("RP13 an address that shows nothing says so", async ({ page }) => {
  await page.goto(`${server.url}/replay`);
  await expect(page.getByText("There is nothing in this address.")).toBeVisible();
  await page.goto(`${server.url}/replay#1.damaged`);
  await expect(page.getByText("This link is damaged")).toBeVisible();
});
