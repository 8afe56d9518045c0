/**
 * `npx tsx scripts/page-weight.ts http://localhost:3000 [PATH …]`: compressed script that a page of a running production server needs:
 * what stands in its HTML, what it loads by itself afterwards, and, of /playground, what a first exploration loads. Needs a
 * browser (BROWSER_PATH, or Playwright's own).
 */
import { chromium, type Request } from "@playwright/test";

const [base, ...paths] = process.argv.slice(2);
if (base === undefined) throw new Error("the address of a running server, please");

const browser = await chromium.launch({ executablePath: process.env.BROWSER_PATH });
for (const path of paths.length > 0 ? paths : ["/playground"]) {
  const page = await browser.newPage();
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(base + path, { waitUntil: "networkidle" });
  const html = new Set(
    await page
      .locator("script[src]")
      .evaluateAll((scripts) => scripts.map((script) => (script as HTMLScriptElement).src)),
  );
  const document = await (await fetch(base + path)).text();
  const isInHtml = (request: Request) => html.has(request.url()) && document.includes(new URL(request.url()).pathname);
  const scripts = () => finished.filter((request) => new URL(request.url()).pathname.endsWith(".js"));
  const atLoad = scripts();
  console.log(`${path}: ${await weight(atLoad.filter(isInHtml))} in the page`);
  console.log(`${path}: ${await weight(atLoad.filter((request) => !isInHtml(request)))} loaded afterwards`);
  if (path === "/playground") {
    await page.getByRole("list").getByRole("button").first().click();
    await page.getByRole("article").first().waitFor();
    console.log(
      `${path}: ${await weight(scripts().filter((request) => !atLoad.includes(request)))} for a first exploration`,
    );
  }
  await page.close();
}
await browser.close();

async function weight(requests: Request[]): Promise<string> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  return `${(bytes / 1000).toFixed(1)} kB compressed in ${requests.length} scripts`;
}
