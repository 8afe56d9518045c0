/** Has the whole library and all other parts of the engine loaded: for who asks where nothing can be waited for (tests, scripts). */
import "@/engine/explore-program";
import { loadAllParts } from "@/engine/part";
import { libraryNames, loadModules } from "./registry";

await loadModules(libraryNames());
await loadAllParts();
