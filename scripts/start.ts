/**
 * `npm start`: prepares what is not ready yet, saying so, and serves. `npm run dev` (--dev): the same server with pages
 * compiled as they are opened.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { prepareProduct, printProgress, serverBundle } from "./build-product";

const development = process.argv.includes("--dev");
const root = path.resolve(import.meta.dirname, "..");
// Content, models and the default data folder are found from here.
process.chdir(root);
Object.assign(process.env, { NODE_ENV: development ? "development" : "production" });

console.log("Interleave is getting ready.");
try {
  await prepareProduct(printProgress, { development });
} catch (error) {
  console.error(`\n\nInterleave could not be built.\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
await import(pathToFileURL(development ? path.join(root, "server/index.ts") : serverBundle).href);
