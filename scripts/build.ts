/** `npm run build`: everything that `npm start` needs, without starting. */
import { prepareProduct, printProgress } from "./build-product";

try {
  await prepareProduct(printProgress);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
