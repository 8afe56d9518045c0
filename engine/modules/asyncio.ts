import type { LibraryModule } from "./registry";
export const asyncioModule: LibraryModule = { name: "asyncio", exports: new Set(), natives: () => [], source: null };
