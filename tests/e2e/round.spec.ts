/**
 * A class plays: a teacher hosts, three phones join, every screen is reloaded, the server is killed in mid-round, and
 * nobody loses anything. Then a newcomer hosts a demo round without an account.
 */
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { collectErrors, inspect, sizes } from "../support/live-screens";
import { type RightAnswer, rightAnswersOf } from "../support/right-answers";
import { startServer, type TestServer } from "../support/server";

const right = rightAnswersOf("demo");
const questions = right.length;

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.remove();
});

interface Screen {
  page: Page;
  context: BrowserContext;
  errors: string[];
}

/** A device of its own: cookies are shared with nobody. */
async function openDevice(browser: Browser, size: keyof typeof sizes): Promise<Screen> {
  const context = await browser.newContext({
    viewport: sizes[size],
    reducedMotion: "reduce",
    hasTouch: size === "phone",
    locale: "en-GB",
  });
  const page = await context.newPage();
  return { page, context, errors: collectErrors(page) };
}

async function signUpAndHost(host: Page, quiz: string): Promise<string> {
  await host.goto(`${server.url}/sign-up?next=/quizzes`);
  await host.getByLabel("Name").fill("Marie Curie");
  await host.getByLabel("E-mail").fill("marie@example.org");
  await host.getByLabel("Password").fill("correct horse battery");
  await host.getByRole("button", { name: "Create an account" }).click();
  await expect(host.getByRole("heading", { level: 1 })).toHaveText("Host a quiz");
  const item = host.getByRole("listitem").filter({ has: host.getByRole("heading", { name: quiz }) });
  await item.getByRole("button", { name: "Host this quiz" }).click();
  return readPin(host);
}

async function readPin(host: Page): Promise<string> {
  const shown = host.getByRole("status", { name: "PIN" });
  await expect(shown).toHaveText(/\d{3}\s*\d{3}/);
  return ((await shown.textContent()) ?? "").replace(/\D/g, "");
}

async function join(player: Page, pin: string, nickname: string): Promise<void> {
  await player.goto(`${server.url}/join?pin=${pin}`);
  await player.getByLabel("Nickname").fill(nickname);
  await player.getByRole("button", { name: "Join", exact: true }).click();
  await expect(player.getByRole("heading", { name: `You’re in, ${nickname}` })).toBeVisible();
}

const onQuestion = (page: Page, number: number) =>
  expect(page.getByText(`Question ${number} of ${questions}`).first()).toBeVisible();
const press = (host: Page, name: string) => host.getByRole("button", { name }).click();
const received = (player: Page) => player.getByText(/Received by the server at/);

/** Answers whatever kind of question is on the screen: as told, or with the first thing that comes to mind. */
async function answer(player: Page, known?: RightAnswer): Promise<void> {
  const form = player.getByRole("main");
  const text = form.getByRole("textbox");
  const choices = form.getByRole("radio").or(form.getByRole("checkbox"));
  await expect(text.or(choices.first())).toBeEnabled();
  if (await text.isVisible()) await text.fill(known && "text" in known ? known.text : "first guess");
  else if (known && "optionIds" in known) {
    for (const id of known.optionIds) await form.locator(`input[value="${id}"]`).check({ force: true });
  } else await choices.first().check({ force: true });
  await form.getByRole("button", { name: "Answer", exact: true }).click();
}

async function scoreOf(player: Page): Promise<string> {
  return (
    await player
      .getByRole("banner")
      .getByText(/points?$/)
      .innerText()
  ).trim();
}

test("a host and three players play a whole quiz, through reloads and a killed server", async ({ browser }) => {
  test.setTimeout(420_000);
  const host = await openDevice(browser, "laptop");
  const phones: (Screen & { nickname: string })[] = [];
  for (const nickname of ["Ada", "Борис", "Cid 🐍"]) phones.push({ nickname, ...(await openDevice(browser, "phone")) });
  const [ada, boris, cid] = phones.map((phone) => phone.page);

  const pin = await signUpAndHost(host.page, "Demo round");
  await expect(host.page.getByRole("img", { name: "QR code of the join link" })).toBeVisible();
  for (const { page, nickname } of phones) {
    await join(page, pin, nickname);
    await expect(host.page.getByRole("button", { name: `Remove ${nickname}` })).toBeVisible();
  }
  await inspect(host.page, "host-lobby");
  await inspect(ada, "player-lobby");

  await test.step("question 1: every screen is reloaded", async () => {
    await press(host.page, "Start");
    for (const player of [ada, boris, cid]) await onQuestion(player, 1);
    await answer(ada, right[0]);
    await expect(received(ada)).toBeVisible();
    await expect(host.page.getByText("1 of 3 have answered")).toBeVisible();
    for (const page of [host.page, ada, boris, cid]) await page.reload();
    await expect(host.page.getByText("1 of 3 have answered")).toBeVisible();
    await expect(received(ada)).toBeVisible();
    await answer(boris);
    await expect(received(boris)).toBeVisible();
  });

  await test.step("the server is killed in mid-round and comes back", async () => {
    await server.kill();
    await expect(cid.getByText("Connection lost")).toBeVisible();
    // Answered while nobody listens: it is sent until it is stored.
    await answer(cid);
    await expect(cid.getByText("Not saved yet")).toBeVisible();
    await server.start();
    await expect(received(cid)).toBeVisible({ timeout: 20_000 });
    await expect(received(ada)).toBeVisible();
    await expect(received(boris)).toBeVisible();
  });

  await test.step("question 1: the answer, the replay, the leaderboard", async () => {
    await expect(host.page.getByText("3 of 3 have answered")).toBeVisible();
    await inspect(host.page, "host-closed");
    await press(host.page, "Show answer");
    await expect(ada.getByRole("heading", { name: "Why" })).toBeVisible();
    await expect(ada.getByRole("heading", { name: "Right!" })).toBeVisible();
    await expect(ada.getByText("You are 1st now")).toBeVisible();
    await inspect(ada, "player-reveal");
    await inspect(host.page, "host-reveal");
    await host.page.keyboard.press("ArrowRight");
    const replay = host.page.getByRole("region", { name: "Replay, step by step" });
    await expect(replay).toBeVisible();
    await expect(replay.getByText(/^0 \/ /)).toBeVisible();
    await host.page.keyboard.press("ArrowRight");
    await expect(replay.getByText(/^1 \/ /)).toBeVisible();
    await host.page.keyboard.press("ArrowLeft");
    await expect(replay.getByText(/^0 \/ /)).toBeVisible();
    await host.page.keyboard.press("End");
    await inspect(host.page, "host-replay");
    await ada.getByRole("button", { name: "See why: watch the program run" }).click();
    await expect(ada.getByRole("region", { name: "Replay, step by step" })).toBeVisible();
    await inspect(ada, "player-replay");
    await press(host.page, "Show leaderboard");
    await expect(host.page.getByRole("heading", { name: "Leaderboard" })).toBeVisible();
    await expect(ada.getByRole("heading", { name: "Your place" })).toBeVisible();
    await inspect(host.page, "host-leaderboard");
    await inspect(ada, "player-place");
  });

  await test.step("a reload keeps the score", async () => {
    const before = await scoreOf(ada);
    await ada.reload();
    await expect(ada.getByRole("heading", { name: "Your place" })).toBeVisible();
    expect(await scoreOf(ada)).toBe(before);
  });

  for (const number of [2, 3]) {
    await test.step(`question ${number}: closed by the host before everybody has answered`, async () => {
      await press(host.page, "Next question");
      for (const player of [ada, boris, cid]) await onQuestion(player, number);
      if (number === 2) await inspect(ada, "player-question");
      else await inspect(host.page, "host-question");
      await answer(ada, right[number - 1]);
      await expect(received(ada)).toBeVisible();
      await press(host.page, "Close now");
      await inspect(ada, `player-answered-${number}`);
      await expect(cid.getByText("You have not answered this question.")).toBeVisible();
      await press(host.page, "Show answer");
      await expect(cid.getByRole("heading", { name: "No answer" })).toBeVisible();
      await press(host.page, "Show leaderboard");
      await expect(ada.getByRole("heading", { name: "Your place" })).toBeVisible();
    });
  }

  await test.step("the podium, and the scores are kept", async () => {
    await press(host.page, "End and show the podium");
    await expect(host.page.getByRole("heading", { name: "The podium" })).toBeVisible();
    await expect(ada.getByText("The session is over")).toBeVisible();
    await inspect(host.page, "host-podium");
    await inspect(ada, "player-final");
    const score = await scoreOf(ada);
    await ada.reload();
    await expect(ada.getByText("The session is over")).toBeVisible();
    expect(await scoreOf(ada)).toBe(score);
    await host.page.goto(`${server.url}/leaderboard?board=live`);
    await expect(host.page.getByRole("main")).toContainText("Ada");
  });

  for (const { errors, context } of [host, ...phones]) {
    expect(errors).toEqual([]);
    await context.close();
  }
});

test("a wrong PIN, a taken and a marked-up nickname and a stranger are told so in words; a second tab hosts too", async ({
  browser,
}) => {
  const host = await openDevice(browser, "laptop");
  await host.page.goto(server.url);
  await press(host.page, "Play a demo round");
  const pin = await readPin(host.page);
  const player = await openDevice(browser, "phone");
  await player.page.goto(`${server.url}/join`);
  const pinField = player.page.getByLabel("PIN");
  const nickname = player.page.getByLabel("Nickname");
  const submit = player.page.getByRole("button", { name: "Join", exact: true });

  await pinField.fill(pin === "000000" ? "000001" : "000000");
  await expect(pinField).toHaveAccessibleDescription(/No open session has this PIN/);
  await inspect(player.page, "join-wrong-pin");
  await pinField.fill(pin);
  await nickname.fill("<b>Ada</b>");
  await submit.click();
  await expect(nickname).toHaveAccessibleDescription(/cannot contain </);
  await nickname.fill("x".repeat(21));
  await submit.click();
  await expect(nickname).toHaveAccessibleDescription(/too long/);
  await expect(host.page.getByRole("button", { name: "Remove Ada" })).toBeVisible();
  await nickname.fill("ada");
  await submit.click();
  await expect(nickname).toHaveAccessibleDescription(/Somebody in this session has that nickname/);
  await inspect(player.page, "join-nickname-taken");

  const stranger = await openDevice(browser, "laptop");
  await stranger.page.goto(host.page.url());
  await expect(stranger.page.getByText("Only the host of this session can do that.")).toBeVisible();
  await inspect(stranger.page, "host-refused");

  const secondTab = await host.context.newPage();
  await secondTab.goto(host.page.url());
  await readPin(secondTab);
  await secondTab.keyboard.press("l");
  await expect(host.page.getByText("Nobody more can join")).toBeVisible();
  await host.page.keyboard.press("l");
  await expect(secondTab.getByText("Nobody more can join")).toBeHidden();

  await nickname.fill("Zoe");
  await submit.click();
  await expect(player.page.getByRole("heading", { name: "You’re in, Zoe" })).toBeVisible();
  await press(host.page, "Remove Zoe");
  await host.page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(player.page.getByText("The host has removed you")).toBeVisible();
  await inspect(player.page, "player-removed");
  for (const { errors, context } of [host, player, stranger]) {
    expect(errors).toEqual([]);
    await context.close();
  }
});

test("a newcomer plays a demo round within two minutes, from one click and without an account", async ({ browser }) => {
  test.setTimeout(150_000);
  const startedAt = Date.now();
  const { page, errors, context } = await openDevice(browser, "projector");
  await page.goto(server.url);
  await press(page, "Play a demo round");
  await expect(page.getByRole("heading", { name: "8 players are here" })).toBeVisible({ timeout: 20_000 });
  for (let number = 1; number <= questions; number++) {
    await press(page, number === 1 ? "Start" : "Next question");
    await onQuestion(page, number);
    await expect(page.getByText("8 of 8 have answered")).toBeVisible({ timeout: 30_000 });
    await press(page, "Show answer");
    await press(page, "Show leaderboard");
    await expect(page.getByRole("heading", { name: "Leaderboard" })).toBeVisible();
  }
  await press(page, "End and show the podium");
  await expect(page.getByRole("heading", { name: "The podium" })).toBeVisible();
  expect(Date.now() - startedAt).toBeLessThan(120_000);
  expect(errors).toEqual([]);
  await context.close();
});
