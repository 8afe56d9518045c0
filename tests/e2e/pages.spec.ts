/**
 * Every page but the live screens, as people meet it: at phone, laptop and projector size, light and dark, in both
 * languages, checked by axe. Screenshots stay under test-results/screens.
 */
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { startServer, type TestServer } from "../support/server";

const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;
type Size = keyof typeof sizes;

const pages = [
  { name: "landing", path: "/" },
  { name: "challenges", path: "/challenges" },
  { name: "challenges-filtered", path: "/challenges?concept=deadlock&difficulty=5" },
  { name: "tracks", path: "/tracks" },
  { name: "track", path: "/tracks/first-threads" },
  { name: "me", path: "/me" },
  { name: "challenge", path: "/challenges/ticket-windows" },
  { name: "playground", path: "/playground" },
  { name: "leaderboard", path: "/leaderboard" },
  { name: "quizzes", path: "/quizzes" },
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-up", path: "/sign-up" },
  { name: "model", path: "/about/model" },
  { name: "not-found", path: "/no-such-page" },
] as const;

const screens = path.resolve(import.meta.dirname, "../../test-results/screens");

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.remove();
});

/** Errors of the page itself; a policy violation or a missing message appears here too. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404 (Not Found)")) errors.push(message.text());
  });
  return errors;
}

async function prefer(page: Page, cookies: { locale: "en" | "ru"; theme?: "light" | "dark" }): Promise<void> {
  await page.context().addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: server.url })));
}

/** What a page must be, whatever its size, colours and language. */
async function expectSound(page: Page, name: string, withAxe = true): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.screen.width);
  expect(wider, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  // A dotted key is what next-intl shows where a message is missing.
  expect(await page.locator("body").innerText(), name).not.toMatch(
    /\b(landing|challenge|challenges|practice|tracks|me|quizzes|leaderboard|auth|replay|model|header|option)\.\w+/,
  );
  // The projector shows the laptop's layout, larger: axe would say the same again.
  if (!withAxe) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, name).toEqual([]);
}

/** `whole`: the page from top to bottom; not where something sticks to the window, which would stand in mid-page. */
async function keepScreen(page: Page, name: string, whole = true): Promise<void> {
  // Hiding the caret would insert a style, which the content security policy refuses and reports.
  await page.screenshot({ path: path.join(screens, `${name}.png`), fullPage: whole, caret: "initial" });
}

for (const { name, path: address } of pages) {
  test(`${name} is sound and looks right at every size, light and dark, in both languages`, async ({ browser }) => {
    const looks: { size: Size; theme: "light" | "dark"; locale: "en" | "ru" }[] = [
      { size: "phone", theme: "light", locale: "en" },
      { size: "phone", theme: "dark", locale: "ru" },
      { size: "laptop", theme: "dark", locale: "en" },
      { size: "projector", theme: "light", locale: "ru" },
    ];
    // At once: most of the time goes into waiting for each page to fall silent.
    const check = async ({ size, theme, locale }: (typeof looks)[number]): Promise<void> => {
      const look = `${name}-${size}-${theme}-${locale}`;
      // Reduced motion: nothing moves while axe measures colours, and the screenshots of two runs are alike.
      const context = await browser.newContext({
        viewport: sizes[size],
        screen: sizes[size],
        colorScheme: theme,
        reducedMotion: "reduce",
        hasTouch: size === "phone",
      });
      const page = await context.newPage();
      const errors = collectErrors(page);
      await prefer(page, { locale });
      await page.goto(server.url + address);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expectSound(page, look, size !== "projector");
      await keepScreen(page, look);
      expect(errors, look).toEqual([]);
      await context.close();
    };
    await Promise.all(looks.map(check));
  });
}

test("language and colours chosen in the header stay after a reload", async ({ page }) => {
  await page.setViewportSize(sizes.laptop);
  await page.goto(`${server.url}/challenges`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Challenges");
  await page.getByRole("radio", { name: "RU" }).check();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Задачи");
  await page.getByRole("radio", { name: "Тёмное" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Задачи");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("on a phone everything of the header is in the menu, which Escape closes", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(server.url);
  await page.getByRole("button", { name: "Open menu" }).click();
  await expect(page.getByRole("link", { name: "Challenges" })).toBeVisible();
  await expectSound(page, "phone menu");
  await keepScreen(page, "menu-phone-light-en");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Challenges" })).toBeHidden();
  await page.getByRole("button", { name: "Open menu" }).click();
  await page.getByRole("link", { name: "Challenges" }).click();
  await expect(page).toHaveURL(/\/challenges$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Challenges");
});

test("the catalogue's filter is in the address", async ({ page }) => {
  await page.goto(`${server.url}/challenges`);
  await page.getByRole("link", { name: "Deadlock Not started" }).click();
  await expect(page).toHaveURL(/concept=deadlock/);
  await expect(page.getByRole("link", { name: /Crossed transfers/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Two ticket windows/ })).toHaveCount(0);
});

test("a guest practises by keyboard: answers, reads the verdict, steps through the replay", async ({ page }) => {
  await page.setViewportSize(sizes.laptop);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const errors = collectErrors(page);
  await page.goto(`${server.url}/challenges/ticket-windows`);
  const answerButton = page.getByRole("button", { name: "Answer", exact: true });
  await expect(answerButton).toBeDisabled();
  await expect(async () => {
    // The keys work as soon as the page is hydrated, which nothing on it shows.
    await page.keyboard.press("2");
    await expect(page.getByRole("checkbox").nth(1)).toBeChecked({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("3");
  await expect(page.getByRole("checkbox").nth(2)).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").getByText("Right", { exact: true })).toBeVisible();
  await expect(page.getByText("Your choice")).toHaveCount(2);

  const replay = page.getByRole("region", { name: "Replay, step by step" });
  await expect(replay.getByText("The program is about to begin.")).toBeVisible();
  await expectSound(page, "result");
  await keepScreen(page, "result-laptop-light-en", false);
  await replay.getByRole("button", { name: "Next step" }).click();
  await expect(replay.getByText(/^1 \/ /)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(replay.getByText(/^2 \/ /)).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(replay.getByText(/^1 \/ /)).toBeVisible();
  await page.keyboard.press("End");
  await expect(replay.getByText("The program has ended.")).toBeVisible();
  await expectSound(page, "result at the end of the replay");

  await page.setViewportSize(sizes.phone);
  await expectSound(page, "result on a phone");
  await replay.evaluate((element) => element.scrollIntoView());
  await keepScreen(page, "replay-phone-light-en", false);
  await page.setViewportSize(sizes.projector);
  await replay.evaluate((element) => element.scrollIntoView());
  await keepScreen(page, "replay-projector-light-en", false);
  expect(errors).toEqual([]);

  await page.goto(`${server.url}/challenges`);
  await expect(page.getByRole("link", { name: /Two ticket windows.*Solved/ })).toBeVisible();
});

test("a teacher signs up, sees what may be hosted, signs out, and is told when the password is wrong", async ({
  page,
}) => {
  await page.setViewportSize(sizes.laptop);
  const email = "teacher@example.org";
  const password = "correct horse battery";
  await page.goto(`${server.url}/quizzes`);
  await page.getByRole("link", { name: "Sign in", exact: true }).last().click();
  await page.getByRole("link", { name: "Create one" }).click();
  await page.getByLabel("Name").fill("Мария Кюри");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create an account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Host a quiz");
  await expect(page.getByRole("button", { name: "Host this quiz" }).first()).toBeVisible();
  await expectSound(page, "quizzes of a teacher");
  await keepScreen(page, "quizzes-teacher-laptop-light-en");

  await page.getByRole("button", { name: /Мария Кюри/ }).click();
  await expectSound(page, "account menu");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in", exact: true })).toBeVisible();

  await page.goto(`${server.url}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "no account with this e-mail and password" })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await expectSound(page, "sign-in refused");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Host a quiz");
});

test("a taken e-mail is said at its field", async ({ page }) => {
  for (const attempt of [1, 2]) {
    await page.context().clearCookies();
    await page.goto(`${server.url}/sign-up`);
    await page.getByLabel("Name").fill(`Teacher ${attempt}`);
    await page.getByLabel("E-mail").fill("twice@example.org");
    await page.getByLabel("Password").fill("long enough password");
    await page.getByRole("button", { name: "Create an account" }).click();
    if (attempt === 1) await expect(page.getByRole("heading", { level: 1 })).toHaveText("Host a quiz");
  }
  await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription("There is an account with this e-mail already.");
});
