/** Every module that a program can import, by name. docs/spec/language.md is generated from this. */
import type { Machine } from "@/engine/machine/machine";
import type { Value } from "@/engine/objects/values";
import { asyncioModule } from "./asyncio";
import { builtinsModule } from "./builtins";
import { concurrentFuturesModule, concurrentModule, poolsModule, processExecutorModule } from "./concurrent-futures";
import { contextvarsModule } from "./contextvars";
import { datetimeModule } from "./datetime";
import { hashlibModule } from "./hashlib";
import { ioModule } from "./io";
import { jsonModule } from "./json";
import { loggingModule } from "./logging";
import { mathModule } from "./math";
import { multiprocessingModules } from "./multiprocessing";
import { osModule, osPathModule, posixpathModule } from "./os";
import { pickleModule } from "./pickle";
import { purePythonModules } from "./pure-python";
import { queueModule } from "./queue";
import { randomModule } from "./random";
import { reModule } from "./re";
import { statisticsModule } from "./statistics";
import { sysModule } from "./sys";
import { lowThreadModule, threadingModule } from "./threading";
import { timeModule } from "./time";
import { tracebackModule } from "./traceback";
import { warningsModule } from "./warnings";

export interface LibraryModule {
  readonly name: string;
  /** Names that a program may import from it. */
  readonly exports: ReadonlySet<string>;
  /** Native functions and values; those with a leading underscore serve the Python part only. */
  natives(machine: Machine): Iterable<readonly [string, Value]>;
  /** The Python part, run when the module is first imported; null when there is none. */
  readonly source: string | null;
}

const modules = new Map(
  [
    builtinsModule,
    threadingModule,
    lowThreadModule,
    queueModule,
    concurrentModule,
    concurrentFuturesModule,
    poolsModule,
    timeModule,
    asyncioModule,
    contextvarsModule,
    sysModule,
    mathModule,
    hashlibModule,
    datetimeModule,
    ioModule,
    jsonModule,
    reModule,
    statisticsModule,
    loggingModule,
    tracebackModule,
    warningsModule,
    osModule,
    pickleModule,
    ...multiprocessingModules,
    processExecutorModule,
    osPathModule,
    posixpathModule,
    randomModule,
    ...purePythonModules,
  ].map((m) => [m.name, m]),
);

export const libraryModule = (name: string): LibraryModule | undefined => modules.get(name);

/** Names for messages: what there is to import. */
export const libraryNames = (): string[] =>
  [...modules.keys()].filter((n) => n !== "builtins" && !n.startsWith("_")).sort();
