/**
 * `npm run bench:pages`: how heavy and how quick the pages of practising are on a mid-range phone. Builds the product, starts it, opens each page
 * in Chromium with a slowed processor and network, with an empty cache, and prints the compressed bytes of script and of everything, and the time of the
 * largest paint, the middle one of several runs.
 */
import { type Browser, chromium } from "@playwright/test";
import { prepareProduct, printProgress } from "@/scripts/build-product";
import { findBrowser } from "@/scripts/find-browser";
import { startServer } from "@/tests/support/server";

/** Chromium's own preset "Fast 4G" (latency as the tools add it), and a processor four times slower than this one. */
const profile = {
  cpuSlowdown: 4,
  network: { offline: false, latency: 165, downloadThroughput: 9_000_000 / 8, uploadThroughput: 1_500_000 / 8 },
} as const;
const runs = 5;
const scriptLimitBytes = 200_000;
const paintLimitMs = 1_500;
/** One challenge of each kind, and the lists around them. */
const pages =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [
        "/challenges",
        "/challenges/ticket-windows",
        "/challenges/print-shop",
        "/challenges/car-park",
        "/challenges/last-ticket",
        "/challenges/museum-doors",
        "/playground",
      ];

interface Visit {
  scriptBytes: number;
  allBytes: number;
  largestPaintMs: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", profile.network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: profile.cpuSlowdown });
  const typeOf = new Map<string, string>();
  const bytes = { script: 0, all: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => typeOf.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (typeOf.get(requestId) === "Script") bytes.script += encodedDataLength;
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last !== undefined) Reflect.set(window, "largestPaintMs", last.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(url);
  // Whatever the page loads by itself belongs to it: an editor that it fetches after the first paint is counted by its own page only.
  await page.waitForLoadState("load");
  const beforeIdle = { ...bytes };
  await page.waitForLoadState("networkidle");
  const largestPaintMs = await page.evaluate(() => Number(Reflect.get(window, "largestPaintMs") ?? Number.NaN));
  await context.close();
  return { scriptBytes: beforeIdle.script, allBytes: bytes.all, largestPaintMs };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

await prepareProduct(printProgress);
const server = await startServer();
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  console.log(
    `\nPhone of 390 px, processor ${profile.cpuSlowdown} times slower, 9 Mbit/s, ${profile.network.latency} ms; middle of ${runs} visits with an empty cache.`,
  );
  console.log(`Limits: script until the load event ${scriptLimitBytes / 1000} kB, largest paint ${paintLimitMs} ms.\n`);
  console.log("page                              script kB   all kB   largest paint ms");
  for (const path of pages) {
    const visits: Visit[] = [];
    for (let run = 0; run < runs; run++) visits.push(await visit(browser, server.url + path));
    const script = median(visits.map((one) => one.scriptBytes));
    const all = median(visits.map((one) => one.allBytes));
    const paint = median(visits.map((one) => one.largestPaintMs));
    const over = script > scriptLimitBytes || !(paint <= paintLimitMs) ? "   over the limit" : "";
    const cells = [
      (script / 1000).toFixed(0).padStart(9),
      (all / 1000).toFixed(0).padStart(8),
      paint.toFixed(0).padStart(18),
    ];
    console.log(`${path.padEnd(32)} ${cells.join(" ")}${over}`);
  }
} finally {
  await browser.close();
  await server.remove();
}
