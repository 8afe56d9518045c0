import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { ToastProvider } from "@/components/ui/toast";
import en from "@/messages/en.json";
import ru from "@/messages/ru.json";
import { fixtureNow, hostViews, playerViews, transfersReveal } from "./fixtures";
import { HostScreen } from "./host/host-screen";
import { PlayerScreen } from "./player/player-screen";

// The language switch of the header asks for a router, which exists inside Next only.
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const messages = { en, ru };
const live = {
  connection: "connected" as const,
  send: () => new Promise<never>(() => undefined),
  serverNow: () => fixtureNow,
};

function render(locale: keyof typeof messages, screen: React.ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messages[locale]}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      <ToastProvider>{screen}</ToastProvider>
    </NextIntlClientProvider>,
  );
}

const hostScreen = (view: (typeof hostViews)[keyof typeof hostViews], demo: boolean) => (
  <HostScreen view={{ ...view, demo }} live={live} joinOrigin="http://192.168.1.7:3000" headerTools={null} />
);

describe.each(["en", "ru"] as const)("in %s", (locale) => {
  test.each(Object.entries(hostViews))("the host's screen has all its words: %s", (_, view) => {
    for (const demo of [false, true]) expect(render(locale, hostScreen(view, demo))).toContain(view.quizTitle);
  });

  test.each(Object.entries(playerViews))("the player's screen has all its words: %s", (_, view) => {
    expect(render(locale, <PlayerScreen view={view} live={live} />)).toMatch(/<h1/);
  });
});

test("an empty class cannot be started, and the screen says why", () => {
  const markup = render("en", hostScreen(hostViews.emptyLobby, false));
  expect(markup).toMatch(/<button[^>]*disabled=""[^>]*>Start/);
  expect(markup).toContain(en.host.hint.nobodyJoined);
});

test("before the reveal no screen says what is possible; at the reveal both do, in words", () => {
  for (const view of [hostViews.open, hostViews.locked]) {
    expect(render("en", hostScreen(view, false))).not.toMatch(/Possible|Impossible/);
  }
  expect(render("en", <PlayerScreen view={playerViews.answered} live={live} />)).not.toMatch(/Possible|Impossible/);
  const rightOnes = transfersReveal.correctOptionIds.length;
  expect(render("en", hostScreen(hostViews.revealed, false)).match(/>?Possible</g)).toHaveLength(rightOnes);
  expect(render("en", <PlayerScreen view={playerViews.right} live={live} />).match(/>?Possible</g)).toHaveLength(
    rightOnes,
  );
});

test("markup in a nickname stays text", () => {
  const view = { ...playerViews.lobby, me: { ...playerViews.lobby.me, nickname: "<img src=x>" } };
  expect(render("en", <PlayerScreen view={view} live={live} />)).not.toContain("<img");
});
