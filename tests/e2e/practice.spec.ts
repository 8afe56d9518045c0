/** Practising alone on a phone (docs/spec/practice.md): points, hints, what a guest keeps, and who sees whom on the boards. */
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { startServer, type TestServer } from "../support/server";

const phone = { width: 390, height: 844 };
const firstHint = "Write down what each thread knows about";
const account = { name: "Katherine", email: "katherine@example.org", password: "orbital mechanics" };

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.remove();
});

/** A device of its own: nobody is signed in there, and it has done nothing. */
async function openPhone(browser: Browser): Promise<{ page: Page; errors: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: phone, screen: phone, hasTouch: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return { page, errors, close: () => context.close() };
}

async function expectSound(page: Page): Promise<void> {
  // While a page takes in what a form has changed, it has no title for a moment.
  await expect(page).toHaveTitle(/Interleave/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.screen.width)).toBeLessThanOrEqual(0);
}

/** Ticks the options at these places of /challenges/ticket-windows and answers. The second and the third are right. */
async function answer(page: Page, places: number[]): Promise<void> {
  for (const place of places) await page.getByRole("checkbox").nth(place).check();
  await page.getByRole("button", { name: "Answer", exact: true }).click();
}

test("a guest answers, takes a hint, keeps it all as an account, and hides from the leaderboard", async ({
  browser,
}) => {
  const { page, errors, close } = await openPhone(browser);
  const previous = page.getByRole("region", { name: "Your answers so far" });

  await test.step("PC1 PC2 a wrong answer earns nothing, and the next is worth half", async () => {
    await page.goto(`${server.url}/challenges/ticket-windows`);
    await expect(page.getByText("A right answer earns 100 points now.")).toBeVisible();
    await answer(page, [0]);
    await expect(page.getByRole("status").getByText("Not right")).toBeVisible();
    await expect(page.getByRole("link", { name: /Lock objects/ })).toHaveAttribute("rel", "noopener noreferrer");
    await expect(previous.getByRole("listitem")).toHaveText([/Not right.*sold: 5.*0 points/]);
    await page.getByRole("button", { name: "Answer again" }).click();
    await expect(page.getByText("A right answer earns 50 points now.")).toBeVisible();
  });

  await test.step("PC3 PH1 a hint says its price before, and is in no page until it is taken", async () => {
    expect(await page.content()).not.toContain(firstHint);
    await page.getByRole("button", { name: "Hint 1 of 3, costs 15 points" }).click();
    await expect(page.getByText(firstHint)).toBeVisible();
    await expect(page.getByText("A right answer earns 35 points now.")).toBeVisible();
    await expectSound(page);
  });

  await test.step("PC5 the right answer earns what is left", async () => {
    await answer(page, [1, 2]);
    await expect(page.getByText("35 points: your best score here")).toBeVisible();
    await expect(previous.getByText("Best score: 35 points")).toBeVisible();
    await expect(previous.getByRole("listitem")).toHaveCount(2);
    await expect(page.getByRole("link", { name: /^Go on with / })).toBeVisible();
    await expectSound(page);
  });

  await test.step("PG2 signing up keeps what the guest has done", async () => {
    await page.getByRole("link", { name: "Create an account" }).click();
    await page.getByLabel("Name").fill(account.name);
    await page.getByLabel("E-mail").fill(account.email);
    await page.getByLabel("Password").fill(account.password);
    await page.getByRole("button", { name: "Create an account" }).click();
    await expect(previous.getByText("Best score: 35 points")).toBeVisible();
    await expect(page.getByText(firstHint)).toBeVisible();
  });

  const stranger = await openPhone(browser);
  await test.step("PL1 PL3 others see the account on the boards, until it hides", async () => {
    await stranger.page.goto(`${server.url}/leaderboard?board=week`);
    await expect(stranger.page.getByRole("row", { name: /1 Katherine 35/ })).toBeVisible();
    await page.goto(`${server.url}/me`);
    await expect(page.getByRole("listitem").filter({ hasText: "Race condition" })).toContainText(/Learning, \d+ %/);
    await page.getByLabel("Name shown to others").fill("Kate");
    await page.getByLabel("Hide me from leaderboards").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expectSound(page);
    await stranger.page.reload();
    await expect(stranger.page.getByRole("heading", { name: "Nobody stands here yet" })).toBeVisible();
    await page.goto(`${server.url}/leaderboard`);
    await expect(
      page.getByRole("region", { name: "You" }).getByRole("row", { name: /1 Kate \(you\) 35/ }),
    ).toBeVisible();
    await expect(page.getByText("You hide from leaderboards")).toBeVisible();
    await expectSound(page);
  });

  await test.step("PG2 PG3 signing in on another device carries over what was done there", async () => {
    await stranger.page.goto(`${server.url}/challenges/ticket-windows`);
    await answer(stranger.page, [1, 2]);
    await expect(stranger.page.getByText("100 of 100 points")).toBeVisible();
    await stranger.page.goto(`${server.url}/sign-in?next=/me`);
    await stranger.page.getByLabel("E-mail").fill(account.email);
    await stranger.page.getByLabel("Password").fill(account.password);
    await stranger.page.getByRole("button", { name: "Sign in" }).click();
    const answers = stranger.page.getByRole("region", { name: "Your last answers" });
    await expect(answers.getByRole("listitem")).toHaveCount(3);
    // The third time that this person answers it, after a hint: 25 - 15.
    await expect(answers.getByRole("listitem").first()).toContainText("10 points");
  });

  expect([errors, stranger.errors]).toEqual([[], []]);
  await stranger.close();
  await close();
});

test("the catalogue is searched while one types; the address keeps the search, and nothing found is said", async ({
  browser,
}) => {
  const { page, errors, close } = await openPhone(browser);
  await page.goto(`${server.url}/challenges`);
  const count = page.getByRole("heading", { level: 2 }).getByRole("status");
  const all = await count.innerText();
  await expect(async () => {
    await page.getByRole("searchbox", { name: "Search" }).fill("Crossed");
    await expect(page).toHaveURL(/[?&]q=Crossed/, { timeout: 1000 });
  }).toPass();
  await expect(count).toHaveText("1 challenge");
  await expect(page.getByRole("link", { name: /Crossed transfers/ })).toBeVisible();
  await page.getByRole("link", { name: "Solved", exact: true }).click();
  await expect(page).toHaveURL(/q=Crossed&state=solved/);
  await expect(page.getByRole("heading", { name: "No challenge fits these choices" })).toBeVisible();
  await expectSound(page);
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(count).toHaveText(all);
  await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("");
  expect(errors).toEqual([]);
  await close();
});
