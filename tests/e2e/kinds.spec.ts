/**
 * The five kinds of challenge as a student meets them, alone and in a live round: a right answer, a wrong one with its replay, bad
 * input; by keyboard where keys are harder than a pointer; sound for axe on the phone and on the wall, in both languages.
 */
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { collectErrors, sizes } from "../support/live-screens";
import { startServer, type TestServer } from "../support/server";

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.remove();
});

interface Look {
  size?: keyof typeof sizes;
  locale?: "en" | "ru";
  theme?: "light" | "dark";
}

/** A device of its own, at a challenge. */
async function openChallenge(browser: Browser, slug: string, look: Look = {}) {
  const { size = "laptop", locale = "en", theme = "light" } = look;
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: theme,
    reducedMotion: "reduce",
    hasTouch: size === "phone",
  });
  await context.addCookies([{ name: "locale", value: locale, url: server.url }]);
  const page = await context.newPage();
  const errors = collectErrors(page);
  await page.goto(`${server.url}/challenges/${slug}`);
  return { page, errors, close: () => context.close() };
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/** Tab until it has the focus: whoever has no pointer must get there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never gets to ${target}.`);
}

const verdict = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words }).first();
const replay = (page: Page) => page.getByRole("region", { name: "Replay, step by step" });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** The editable lines of bank-at-noon. */
const transfer = { from: 8, to: 11 };
const repaired = `    pair = sorted((source, target), key=lambda a: a["no"])
    with pair[0]["lock"]:
        with pair[1]["lock"]:
            source["money"] -= amount
            target["money"] += amount`;

/** Replaces lines of the editor, by keys. */
async function typeOver(page: Page, lines: { from: number; to: number }, text: string): Promise<void> {
  await page.keyboard.press("Control+Home");
  for (let line = 1; line < lines.from; line++) await page.keyboard.press("ArrowDown");
  for (let line = lines.from; line < lines.to; line++) await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+End");
  await page.keyboard.insertText(text);
}

test("repair, by keyboard: an interleaving that breaks it plays, an error is marked, the draft survives, any right program is verified", async ({
  browser,
}) => {
  const { page, errors, close } = await openChallenge(browser, "bank-at-noon");
  const editor = page.locator(".cm-content");
  await tabTo(page, editor);
  await page.keyboard.press("Control+Enter");
  await expect(verdict(page, "Not yet: an interleaving breaks a rule")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "(broken)" })).toHaveText("It never deadlocks. (broken)");
  await expect(replay(page)).toContainText("The switch that makes the difference");
  await expectSound(page);

  await tabTo(page, editor);
  await typeOver(page, transfer, repaired.replace("amount\n", "amount)\n"));
  await page.keyboard.press("Control+Enter");
  await expect(verdict(page, "This program cannot be run")).toContainText("See line 11.");
  await expect(page.locator(".cm-sign-problem").last()).toBeVisible();

  await page.reload();
  await expect(editor).toContainText("sorted");
  await tabTo(page, editor);
  await page.keyboard.press("Control+Home");
  for (let line = 1; line < 11; line++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  // Out of the editor as its help says, and on to the button.
  await page.keyboard.press("Escape");
  await tabTo(page, button(page, "Check"));
  await page.keyboard.press("Enter");
  await expect(verdict(page, "Every interleaving keeps every rule")).toBeVisible();
  await expect(page.getByRole("heading", { name: "A repair that is verified" })).toBeVisible();
  await expect(replay(page)).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

test("repair: a check that takes its time says how far it is", async ({ browser }) => {
  const { page, errors, close } = await openChallenge(browser, "bank-at-noon");
  // A server that is busy: the request of the check waits until the page has said something.
  const { promise: said, resolve: answerNow } = Promise.withResolvers<void>();
  await page.route("**/challenges/bank-at-noon", async (route) => {
    if (route.request().method() === "POST") await said;
    await route.continue();
  });
  await button(page, "Check").click();
  await expect(page.getByRole("status").getByText(/^\d+ states? visited so far\.$/)).toBeVisible();
  answerNow();
  await expect(verdict(page, "Not yet: an interleaving breaks a rule")).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

test("drive, by keyboard: only what can happen is offered, a way that misses is taken back, the goal is handed in", async ({
  browser,
}) => {
  const { page, errors, close } = await openChallenge(browser, "three-cooks");
  const steps = async (count: number) => {
    await expect(page.getByText(new RegExp(`^${count} steps?$`)).first()).toBeVisible();
    // While the engine is at a step, the choices of the one before take no key.
    await expect(page.locator('button[aria-disabled="true"]')).toHaveCount(0);
  };
  const offered = page.getByRole("button", { name: /line \d+$/ });
  await expect(offered).toHaveCount(3);
  await page.keyboard.press("9");
  await steps(0);

  // One cook after the other: dinner is ready, and that is not the goal.
  for (let step = 1; (await offered.count()) > 0; step++) {
    await page.keyboard.press("1");
    await steps(step);
  }
  await expect(page.getByText("The goal is not reached this way.", { exact: false })).toBeVisible();
  await expect(button(page, "Hand in")).toHaveCount(0);
  await button(page, "Start over").press("Enter");
  await steps(0);

  // Each cook takes one knife; one step is taken back and made again.
  for (let step = 1; step <= 9; step++) {
    const cook = Math.ceil(step / 3);
    await expect(offered.filter({ hasText: `Thread-${cook} ` })).toBeVisible();
    const names = await offered.allInnerTexts();
    await page.keyboard.press(String(names.findIndex((name) => name.includes(`Thread-${cook} `)) + 1));
    await steps(step);
    if (step !== 3) continue;
    await page.keyboard.press("Backspace");
    await steps(2);
    await page.keyboard.press("1");
    await steps(3);
  }
  await expect(verdict(page, "Goal reached in 9 steps.")).toBeVisible();
  await expectSound(page);
  await page.keyboard.press("Enter");
  await expect(verdict(page, "Right")).toBeVisible();
  await expect(page.getByText("That is the fewest possible.")).toBeVisible();
  await expect(replay(page)).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

test("spot, by keyboard: nothing can be sent unmarked, a wrong line is explained with a replay, the right one is right", async ({
  browser,
}) => {
  const { page, errors, close } = await openChallenge(browser, "unlocked-shelf");
  await expect(button(page, "Answer")).toBeDisabled();
  const line = (number: number) => page.getByRole("checkbox", { name: `Line ${number}:` });
  await tabTo(page, line(1));
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.getByText("Marked: line 10")).toBeVisible();
  await tabTo(page, button(page, "Answer"));
  await page.keyboard.press("Enter");
  await expect(verdict(page, "Not right")).toBeVisible();
  await expect(page.getByText("marked by you, not right")).toBeAttached();
  await expect(replay(page)).toBeVisible();
  await expectSound(page);

  await button(page, "Answer again").press("Enter");
  // One line at most: marking another takes the mark from the first.
  await line(10).press("Space");
  await line(15).press("Space");
  await expect(page.getByText("Marked: line 15")).toBeVisible();
  await button(page, "Answer").press("Enter");
  await expect(verdict(page, "Right")).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

test("predict: an order by arrow keys, a time in seconds, a hang; each wrong answer shows what really happens", async ({
  browser,
}) => {
  const { page, errors, close } = await openChallenge(browser, "print-shop");
  const line = (text: string) => page.getByRole("button", { name: new RegExp(`^${text}, place`) });
  await tabTo(page, button(page, "Answer"));
  await page.keyboard.press("Enter");
  await expect(verdict(page, "Not right")).toBeVisible();
  await expect(page.getByText("all 15 states were visited", { exact: false })).toBeVisible();
  await expect(page.getByText("only in the possible output").first()).toBeAttached();
  await expect(replay(page)).toBeVisible();
  await button(page, "Answer again").press("Enter");
  await tabTo(page, line("printed menu"));
  await page.keyboard.press("Home");
  await expect(page.getByText("printed menu is at place 1 of 3 now.")).toBeAttached();
  await line("closed").press("ArrowDown");
  await button(page, "Answer").press("Enter");
  await expect(verdict(page, "Right")).toBeVisible();

  await page.goto(`${server.url}/challenges/small-lift`);
  await page.getByRole("textbox").fill("a while");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Write a number of seconds" })).toBeVisible();
  await page.getByRole("textbox").fill("4,5");
  await page.keyboard.press("Enter");
  await expect(verdict(page, "Not right")).toBeVisible();
  await expect(page.getByText("Every run takes 9 seconds of virtual time.")).toBeVisible();
  await button(page, "Answer again").click();
  await page.getByRole("textbox").fill("9");
  await page.keyboard.press("Enter");
  await expect(verdict(page, "Right")).toBeVisible();

  await page.goto(`${server.url}/challenges/closing-time`);
  const ways = page.getByRole("main").getByRole("radio");
  await expect(ways).toHaveCount(3);
  // The server has drawn them; keys work once the page's script is there, too.
  await expect(async () => {
    await page.keyboard.press("1");
    await expect(ways.first()).toBeChecked({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(verdict(page, "Not right")).toBeVisible();
  await expect(replay(page)).toBeVisible();
  await button(page, "Answer again").click();
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await expect(verdict(page, "Right")).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

test("choose: the timelines say why, and the sliders let the best choice flip", async ({ browser }) => {
  const { page, errors, close } = await openChallenge(browser, "weather-stations", { size: "phone" });
  await expect(button(page, "Answer")).toBeDisabled();
  await page.getByRole("main").getByRole("radio").first().check({ force: true });
  await button(page, "Answer").click();
  await expect(verdict(page, "Not right")).toBeVisible();
  await expect(page.getByRole("heading", { name: "All the ways, compared" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What if?" })).toBeVisible();
  await expectSound(page);
  await button(page, "Answer again").click();
  await page.getByRole("main").getByRole("radio").nth(3).check({ force: true });
  await button(page, "Answer").click();
  await expect(verdict(page, "Right")).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

test("every kind is sound on the phone, on the wall, in the dark and in Russian", async ({ browser }) => {
  const looks: [string, Look][] = [
    ["kitchen-bell", { size: "phone", locale: "ru" }],
    ["car-park", { size: "projector", theme: "dark" }],
    ["last-ticket", { size: "phone", theme: "dark", locale: "ru" }],
    ["museum-doors", { size: "phone", locale: "ru", theme: "dark" }],
    ["print-shop", { size: "phone", theme: "dark" }],
    ["photo-filter", { size: "projector", locale: "ru" }],
  ];
  for (const [slug, look] of looks) {
    const { page, errors, close } = await openChallenge(browser, slug, look);
    await expect(
      page
        .locator(".cm-content")
        .or(page.getByRole("button", { name: /^(Answer|Ответить|Undo|Шаг назад)/ }))
        .first(),
    ).toBeVisible();
    await expectSound(page);
    expect(errors, slug).toEqual([]);
    await close();
  }
});

test("a live round of a repair: a phone tries again until it is verified, the wall counts, the reveal shows both", async ({
  browser,
}) => {
  const { page: host, errors: hostErrors, close: closeHost } = await openChallenge(browser, "bank-at-noon");
  await host.goto(`${server.url}/sign-up?next=/quizzes`);
  await host.getByLabel("Name").fill("Barbara Liskov");
  await host.getByLabel("E-mail").fill("barbara@example.org");
  await host.getByLabel("Password").fill("correct horse battery");
  await button(host, "Create an account").click();
  const item = host.getByRole("listitem").filter({ has: host.getByRole("heading", { name: "The repair shop" }) });
  await item.getByRole("button", { name: "Host this quiz" }).click();
  const pin = host.getByRole("status", { name: "PIN" });
  await expect(pin).toHaveText(/\d{3}\s*\d{3}/);

  const {
    page: phone,
    errors: phoneErrors,
    close: closePhone,
  } = await openChallenge(browser, "bank-at-noon", { size: "phone" });
  await phone.goto(`${server.url}/join?pin=${((await pin.textContent()) ?? "").replace(/\D/g, "")}`);
  await phone.getByLabel("Nickname").fill("Ada");
  await button(phone, "Join").click();
  await expect(phone.getByRole("heading", { name: /You’re in/ })).toBeVisible();
  await host.getByRole("button", { name: /^Start/ }).click();

  await expect(host.getByText("0 of 1 verified")).toBeVisible();
  await button(phone, "Check").click();
  await expect(verdict(phone, "Change it and send it again")).toBeVisible();
  await expect(verdict(phone, "an interleaving breaks a rule")).toBeVisible();
  await expect(replay(phone)).toBeVisible();
  await expectSound(phone);
  await phone.locator(".cm-content").focus();
  // Long lines are broken on a phone: up and down go by what is seen. Home stops behind the indentation.
  await phone.locator(".cm-line").nth(11).click();
  await phone.keyboard.press("Home");
  await phone.keyboard.press("Shift+ArrowDown");
  await phone.keyboard.press("Shift+End");
  await phone.keyboard.insertText("with barrier:\n            cars += 1");
  await expect(phone.locator(".cm-content")).toContainText("with barrier");
  await phone.reload();
  await expect(phone.locator(".cm-content")).toContainText("with barrier");
  await button(phone, "Check").click();
  await expect(verdict(phone, "Verified")).toBeVisible();
  await expect(host.getByText("Closed", { exact: true })).toBeVisible();
  await host.getByRole("button", { name: /^Show answer/ }).click();
  await expect(host.getByRole("heading", { name: "A repair that is verified" })).toBeVisible();
  await expectSound(host);
  await host.keyboard.press("ArrowRight");
  await expect(host.getByText("How the program as given breaks the rules")).toBeVisible();
  await expect(phone.getByRole("heading", { name: "Right!" })).toBeVisible();
  expect([...hostErrors, ...phoneErrors]).toEqual([]);
  await closePhone();
  await closeHost();
});
