import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { RepairVerdict } from "@/components/challenge/repair-verdict";
import { ToastProvider } from "@/components/ui/toast";
import en from "@/messages/en.json";
import ru from "@/messages/ru.json";
import { fixtureNow } from "./fixtures";
import { HostScreen } from "./host/host-screen";
import { cannotRun, hostViewsOf, kinds, playerViewsOf, verified } from "./kind-fixtures";
import { mainControl } from "./main-control";
import { PlayerScreen } from "./player/player-screen";

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

describe.each(["en", "ru"] as const)("in %s", (locale) => {
  test.each(Object.entries(kinds))("every screen of %s has all its words", (_, kind) => {
    for (const view of Object.values(hostViewsOf(kind))) {
      const markup = render(
        locale,
        <HostScreen view={view} live={live} joinOrigin="http://192.168.1.7:3000" headerTools={null} />,
      );
      expect(markup).toContain(kind.challenge.title);
    }
    for (const view of Object.values(playerViewsOf(kind))) {
      expect(render(locale, <PlayerScreen view={view} live={live} />)).toMatch(/<h1/);
    }
  });

  test("CH32 every verdict of a repair is said in words, with the states behind it", () => {
    expect(render(locale, <RepairVerdict verification={verified} />)).toContain("14");
    expect(render(locale, <RepairVerdict verification={cannotRun} />)).toContain(
      messages[locale].repair.verdict.cannotRun,
    );
  });
});

test("VW7 the wall says how many repairs are verified, and how many are being checked", () => {
  const markup = render(
    "en",
    <HostScreen view={hostViewsOf(kinds.repair).open} live={live} joinOrigin="http://x" headerTools={null} />,
  );
  expect(markup).toContain("3 of 10 verified");
  expect(markup).toContain("2 are being checked");
});

test("AN7 a round is not revealed while answers are being checked, and the screen says why", () => {
  const view = hostViewsOf(kinds.repair).locked;
  expect(mainControl(view)).toEqual({ name: "round:reveal", blockedBy: "still-checking" });
  const markup = render("en", <HostScreen view={view} live={live} joinOrigin="http://x" headerTools={null} />);
  expect(markup).toContain(en.host.hint.stillChecking);
});

test("AN6 a player sees that a repair is not right yet and may send it again; once verified no more", () => {
  const { answered, pending } = playerViewsOf(kinds.repair);
  expect(render("en", <PlayerScreen view={answered} live={live} />)).toContain(en.play.status.againText);
  expect(render("en", <PlayerScreen view={pending} live={live} />)).toContain(en.play.status.checkingText);
  const right = { ...kinds.repair, check: { state: "done" as const, right: true, verification: verified } };
  const markup = render("en", <PlayerScreen view={playerViewsOf(right).answered} live={live} />);
  expect(markup).toContain(en.play.status.rightText);
  expect(markup).not.toContain(en.play.status.againText);
});

test("CH24 at the reveal an impossible order is told with its states and the nearest possible output", () => {
  const markup = render("en", <PlayerScreen view={playerViewsOf(kinds["order-lines"]).revealed} live={live} />);
  expect(markup).toContain("all 14 states were visited");
  expect(markup).toContain(en.review.onlyPossible);
});

test("nothing of the solution of any kind is on a screen before the reveal", () => {
  for (const kind of Object.values(kinds)) {
    const { open, pending } = playerViewsOf(kind);
    for (const view of [open, pending]) {
      expect(render("en", <PlayerScreen view={view} live={live} />)).not.toMatch(/Not correct|Possible|min\(payer/);
    }
  }
});
