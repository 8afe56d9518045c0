/** `npm run content:schema`: writes content/schema/*.json from the schemas in core/challenge; `npm run format` then lays them out. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { publishedSchemas } from "@/server/content/published-schemas";

const directory = path.join(process.cwd(), "content", "schema");
await mkdir(directory, { recursive: true });
for (const { name, text } of publishedSchemas()) {
  await writeFile(path.join(directory, name), text);
  console.log(`content/schema/${name}`);
}
