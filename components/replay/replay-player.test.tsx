import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ToastProvider } from "@/components/ui/toast";
import type { Trace, TraceState } from "@/core/execution/trace";
import { exploreProgram } from "@/engine/explore-program";
import "@/engine/modules/whole-library";
import { replay } from "@/engine/replay";
import en from "@/messages/en.json";
import ru from "@/messages/ru.json";
import { lostUpdateTrace } from "./lost-update-trace";
import { ReplayPlayer } from "./replay-player";

const messages = { en, ru };

function render(locale: keyof typeof messages, player: React.ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messages[locale]}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      <ToastProvider>{player}</ToastProvider>
    </NextIntlClientProvider>,
  );
}

const programs = {
  coroutines: `import asyncio
queue = asyncio.Queue()
async def worker():
    print(await queue.get())
    await asyncio.sleep(1)
async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    await queue.put(1)
    await task
asyncio.run(main())
`,
  processes: `from multiprocessing import Process, Queue
def work(q):
    q.put("ж")
if __name__ == "__main__":
    q = Queue()
    p = Process(target=work, args=(q,))
    p.start()
    print(q.get())
    p.join()
`,
  deadlock: `import threading
a = threading.Lock()
a.acquire()
a.acquire()
`,
  unicode: `import threading
слово = "я" * 3000
def печать():
    print(слово[:2])
threads = [threading.Thread(target=печать, name=f"поток {i}") for i in range(9)]
for t in threads:
    t.start()
for t in threads:
    t.join()
`,
};

const traces = Object.entries(programs).map(([name, source]): [string, Trace] => [
  name,
  // Of a program with too many orders to explore all, one that was found.
  replay(source, exploreProgram(source, { maxStates: 20_000 }).outcomes[0]?.witness ?? "w1."),
]);

describe.each(["en", "ru"] as const)("RP10 in %s", (locale) => {
  test.each(traces)("every state has all its words: %s", (_, trace) => {
    for (const startAt of [0, Math.floor(trace.states.length / 2), trace.states.length - 1])
      for (const size of ["normal", "projector"] as const)
        expect(render(locale, <ReplayPlayer trace={trace} startAt={startAt} size={size} shareable />)).toContain(
          "<svg",
        );
  });
});

test("RP8 it opens at the switch that makes the difference and says what would have happened without it", () => {
  const markup = render("en", <ReplayPlayer trace={lostUpdateTrace} startAt="critical" />);
  expect(markup).toContain(en.replay.criticalText);
  expect(markup).toMatch(/<strong class="text-task">Thread-2 \(add\)<\/strong> reads/);
});

test("RP9 a deadlock shows its circle, in the picture and in words", () => {
  const trace = traces.find(([name]) => name === "deadlock")?.[1] as Trace;
  const markup = render("en", <ReplayPlayer trace={trace} startAt={trace.states.length - 1} />);
  expect(markup).toContain("They wait in a circle: MainThread → a → MainThread");
  expect(markup).toMatch(/role="img" aria-label="Who waits for whom: MainThread waits for a. MainThread has a."/);
});

test("RP2 a trace of another version is refused in words", () => {
  const markup = render("en", <ReplayPlayer trace={{ ...lostUpdateTrace, version: 1 as never }} />);
  expect(markup).toContain("recorded by another version");
});

test("RP11 ten thousand steps are shown as fast as ten", () => {
  const states: TraceState[] = [];
  while (states.length < 10_000) states.push(...lostUpdateTrace.states.slice(1));
  const trace = { ...lostUpdateTrace, states };
  const startedAt = performance.now();
  const markup = render("en", <ReplayPlayer trace={trace} startAt={5000} />);
  expect(performance.now() - startedAt).toBeLessThan(1000);
  expect(markup.length).toBeLessThan(300_000);
});
