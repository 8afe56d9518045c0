/** `npm run spec:language`: writes docs/spec/language.md from what the machine registers. */
import "@/engine/modules/whole-library";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { languageSpec } from "@/engine/language-spec";

await writeFile(path.join(process.cwd(), "docs", "spec", "language.md"), languageSpec());
console.log("docs/spec/language.md");
