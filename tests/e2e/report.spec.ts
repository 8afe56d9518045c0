/** A class plays one question; its teacher reads the report, keeps the files, and nobody else sees either. */
import { readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { PlayerView } from "@/core/quiz/views";
import { collectErrors, inspect } from "../support/live-screens";
import { newDevice, TestClient } from "../support/live-server";
import { readZip } from "../support/read-zip";
import { startServer, type TestServer } from "../support/server";

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.remove();
});

async function signUp(page: Page, name: string): Promise<void> {
  await page.goto(`${server.url}/sign-up?next=/quizzes`);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel("Password").fill("correct horse battery");
  await page.getByRole("button", { name: "Create an account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Host a quiz");
}

async function join(pin: string, nickname: string): Promise<TestClient> {
  const player = new TestClient(server.url, newDevice());
  await player.must("player:join", { pin, nickname });
  return player;
}

/** Chooses every option, as nobody who knows would: the wrong ones undo the right ones. */
async function answerAll(player: TestClient): Promise<void> {
  const view = await player.view<PlayerView>((one) => one.phase === "in-round" && one.state === "open");
  if (view.phase !== "in-round" || view.round.challenge.kind !== "predict") throw new Error("no prediction is open");
  const { answer: kind, options } = view.round.challenge;
  const ids = options.map(({ id }) => id);
  const answer: AnswerValue =
    kind === "choose-all" ? { kind, optionIds: ids } : { kind: "choose-one", optionId: ids[0] };
  await player.must("answer:submit", { round: view.round.index, answer });
}

async function openDevice(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: "en-GB" })).newPage();
}

async function hostDemoQuiz(host: Page): Promise<string> {
  const quiz = host.getByRole("listitem").filter({ has: host.getByRole("heading", { name: "Demo round" }) });
  await quiz.getByRole("button", { name: "Host this quiz" }).click();
  const pin = host.getByRole("status", { name: "PIN" });
  await expect(pin).toHaveText(/\d{3}\s*\d{3}/);
  return ((await pin.textContent()) ?? "").replace(/\D/g, "");
}

/** The first question, from the lobby to its answer, then the end. */
async function playOneQuestion(host: Page, players: TestClient[]): Promise<void> {
  const press = (name: string) => host.getByRole("button", { name }).click();
  await press("Start");
  await Promise.all(players.map(answerAll));
  await press("Show answer");
  await press("Show leaderboard");
  await press("End");
  await press("End for everybody");
}

const statusOf = async (page: Page, address: string) => (await page.request.get(address)).status();

test("a teacher reads the report of a session and keeps its files; for everybody else it does not exist", async ({
  browser,
}) => {
  const host = await openDevice(browser);
  const errors = collectErrors(host);
  await signUp(host, "Marie");
  const pin = await hostDemoQuiz(host);
  const players = await Promise.all(["=1+1", "Bob"].map((nickname) => join(pin, nickname)));
  await expect(host.getByText("2 players are here")).toBeVisible();
  await playOneQuestion(host, players);
  for (const player of players) player.close();

  await host.getByRole("link", { name: "Report" }).click();
  await expect(host.getByRole("heading", { level: 1 })).toHaveText("Demo round");
  const question = host.getByRole("region", { name: /Two ticket windows/ });
  await expect(question.getByText("Most chosen wrong answer")).toBeVisible();
  await expect(question.getByText("The belief behind it:")).toBeVisible();
  await expect(host.getByRole("row").filter({ hasText: "=1+1" })).toContainText("wrong");
  await inspect(host, "report");

  const [csv] = await Promise.all([host.waitForEvent("download"), host.getByRole("link", { name: "CSV" }).click()]);
  expect(csv.suggestedFilename()).toMatch(/^interleave-demo-\d{4}-\d\d-\d\d\.csv$/);
  expect(readFileSync(await csv.path(), "utf8")).toContain(`"'=1+1"`);
  const [xlsx] = await Promise.all([host.waitForEvent("download"), host.getByRole("link", { name: "Excel" }).click()]);
  expect(readZip(readFileSync(await xlsx.path())).get("xl/sharedStrings.xml")).toContain("'=1+1");

  const report = host.url();
  await host.getByRole("link", { name: "My sessions" }).click();
  await expect(host.getByRole("listitem").filter({ hasText: "Demo round" })).toContainText("2 players");
  await inspect(host, "sessions");

  const others = [await openDevice(browser), await openDevice(browser)];
  await signUp(others[1], "Pierre");
  for (const other of others) {
    expect(await statusOf(other, `${report}/report.csv`)).toBe(404);
    expect(await statusOf(other, `${report}/report.xlsx`)).toBe(404);
    await other.goto(report);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("This page does not exist");
    await other.goto(`${server.url}/sessions`);
    await expect(other.getByText("No sessions yet")).toBeVisible();
  }
  expect(errors).toEqual([]);
});
