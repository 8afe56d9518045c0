import { describe, expect, test } from "vitest";
import { sampleSetup } from "../../tests/support/sample-session";
import { toHostView, toPlayerView } from "../quiz/project-views";
import { choose, Play, playerId } from "../quiz/testing/play";
import { fromSentView, toSentView, type View } from "./sent-view";

/** Every view of one whole round, in order, for the host and for the first player. */
function playRound() {
  const one = new Play(sampleSetup(), ["Ada", "Bob"]);
  const views: { host: View[]; player: View[] } = { host: [], player: [] };
  const look = () => {
    const context = { locale: "en", now: one.now } as const;
    views.host.push(toHostView(one.setup, one.state, context));
    const player = toPlayerView(one.setup, one.state, playerId(0), context);
    if (player) views.player.push(player);
  };
  look();
  const steps = [
    () => one.do({ type: "session:start" }),
    () => one.answer(0, 0, choose("a")),
    () => one.do({ type: "player:join", playerId: playerId(7), nickname: "Eve" }),
    () => one.do({ type: "round:close", round: 0 }),
    () => one.do({ type: "round:reveal", round: 0 }),
    () => one.do({ type: "leaderboard:show", round: 0 }),
    () => one.do({ type: "round:next", round: 0 }),
  ];
  for (const step of steps) {
    step();
    look();
  }
  return views;
}

/** What arrives: JSON knows no identity. */
const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

describe.each(["host", "player"] as const)("PR12 the views of a %s", (role) => {
  test("arrive whole, whatever was left out on the way", () => {
    let before: View | null = null;
    let received: View | null = null;
    for (const view of playRound()[role]) {
      received = fromSentView(overTheWire(toSentView(view, before)), received);
      expect(received).toEqual(overTheWire(view));
      before = view;
    }
  });

  test("carry a question once, and the next one again", () => {
    const views = playRound()[role];
    const sent = views.map((view, index) => JSON.stringify(toSentView(view, views[index - 1] ?? null)));
    expect(sent.filter((text) => text.includes('"program"'))).toHaveLength(2);
    expect(sent[0]).not.toContain('"on"');
  });
});

test("PR12 a view that refers to one never received is not made up", () => {
  const [, opened, answered] = playRound().player;
  expect(fromSentView(overTheWire(toSentView(answered, opened)), null)).toBeNull();
});
