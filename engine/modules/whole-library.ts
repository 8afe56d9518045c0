/** Has every module of the library loaded: for who asks the engine where nothing can be waited for (tests, scripts). */
import { libraryNames, loadModules } from "./registry";

await loadModules(libraryNames());
