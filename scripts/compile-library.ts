/** `npm run compile:library`: engine/modules/compiled from engine/modules/python, after either of these or the compiler has changed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compileLibrary } from "@/engine/modules/python/compile-library";

const folder = path.resolve(import.meta.dirname, "../engine/modules/compiled");
const files = compileLibrary();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(path.join(folder, name));
for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
console.log(`${files.size} modules of the library are compiled.`);
