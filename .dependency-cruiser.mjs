/**
 * The import rules of docs/architecture.md. There are no exceptions: a rule that hurts is changed here, with its reason.
 * Tests beside the code are held to the same rules, except that they may use the test tools and `node:`.
 */
const test = "\\.test\\.tsx?$|/testing/";
const testTools = "node_modules/(vitest|fast-check|@vitest|pyodide)/";
const prisma =
  "^server/data/generated/|node_modules/(@prisma/|prisma/|better-sqlite3/|@electric-sql/|pglite-prisma-adapter/|pg/)";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Files that import each other cannot be tested or loaded one at a time. Move what both need to a third. (Types alone may refer to each other: they are gone at run time.)",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nothing uses this file. Delete it, or import it from where it is needed.",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^[^/]+\\.(ts|mjs|js)$",
          "^prisma/prisma\\.config\\.ts$",
          "^messages/request\\.ts$",
          "^scripts/",
          "^tests/",
          "^app/",
          test,
          "^engine/cli\\.ts$",
          "^server/index\\.ts$",
        ],
      },
      to: {},
    },
    {
      name: "core-is-pure",
      severity: "error",
      comment:
        "core is values in, values out: it imports only itself and zod, so that server, browser and tests share it.",
      from: { path: "^core/", pathNot: test },
      to: { pathNot: ["^core/", "node_modules/zod/"] },
    },
    {
      name: "core-tests-stay-in-core",
      severity: "error",
      comment: "A unit test of core needs core and the test tools; what crosses folders belongs in tests/.",
      from: { path: ["^core/.*\\.test\\.ts$", "^core/.*/testing/"] },
      to: { path: "^(engine|server|app|components|scripts)/" },
    },
    {
      name: "engine-knows-python-only",
      severity: "error",
      comment:
        "The engine runs in browsers and on servers and knows no users, quizzes or tables: it imports itself, core/execution and the Lezer parser. Only engine/cli.ts and engine/worker/node-*.ts may touch Node.",
      from: { path: "^engine/", pathNot: [test, "^engine/cli\\.ts$", "^engine/worker/node-"] },
      to: { pathNot: ["^engine/", "^core/execution/", "node_modules/@lezer/"] },
    },
    {
      name: "engine-edges-use-node-only",
      severity: "error",
      comment:
        "The engine's command line and its Node worker may use Node itself, and nothing else beyond the engine's rule.",
      from: { path: ["^engine/cli\\.ts$", "^engine/worker/node-"] },
      to: { pathNot: ["^engine/", "^core/execution/", "node_modules/@lezer/"], dependencyTypesNot: ["core"] },
    },
    {
      name: "engine-tests-stay-in-engine",
      severity: "error",
      comment: "A unit test of the engine needs the engine, core/execution and the test tools.",
      from: { path: ["^engine/.*\\.test\\.ts$", "^engine/.*/testing/"] },
      to: { path: "^(server|app|components|scripts|content)/|^core/(?!execution/)" },
    },
    {
      name: "only-server-data-imports-prisma",
      severity: "error",
      comment:
        "Every query stands in server/data, where its scope and its columns can be reviewed together; prisma/ itself holds the models and runs the migrations.",
      from: { pathNot: ["^server/data/", "^prisma/", "^node_modules/"] },
      to: { path: prisma },
    },
    {
      name: "data-knows-no-web",
      severity: "error",
      comment: "Storage does not know HTTP, sockets or pages; it returns values and named refusals.",
      from: { path: "^server/data/" },
      to: { path: "^server/(?!data/|env\\.ts|log\\.ts)|node_modules/(next|next-auth|next-intl|socket\\.io|react)/" },
    },
    {
      name: "app-reaches-the-server-through-loaders-and-actions",
      severity: "error",
      comment: "Pages read through server/loaders and write through server/actions, where permission is checked.",
      from: { path: "^app/", pathNot: "^app/api/" },
      to: { path: "^server/(?!loaders/|actions/)" },
    },
    {
      name: "routes-reach-auth-and-loaders",
      severity: "error",
      comment:
        "Route handlers hand over to server/auth, server/loaders or server/actions; they hold no logic of their own.",
      from: { path: "^app/api/" },
      to: { path: "^server/(?!loaders/|actions/|auth/)" },
    },
    {
      name: "components-are-ui-only",
      severity: "error",
      comment:
        "Components get their data as props: they import core, the engine's public face and each other, never server or app.",
      from: { path: "^components/" },
      to: { path: "^(server|app|scripts|tests|content)/", pathNot: "^tests/support/" },
    },
    {
      name: "server-does-not-import-ui",
      severity: "error",
      comment: "The server works without its pages.",
      from: { path: "^server/" },
      to: { path: "^components/" },
    },
    {
      name: "pages-see-the-database-not-live-state",
      severity: "error",
      comment:
        "Next's bundle and the server load modules separately, so a running session seen from a page would be another one. Pages may only create sessions in the database and know the device cookie.",
      from: { path: "^server/(loaders|actions|auth)/" },
      to: { path: "^server/(live/(?!create-session|device)|app\\.ts|index\\.ts)" },
    },
    {
      name: "nothing-imports-app",
      severity: "error",
      comment: "Routes are leaves.",
      from: { pathNot: ["^app/", "^\\.next/"] },
      to: { path: "^app/" },
    },
    {
      name: "only-tests-import-tests",
      severity: "error",
      comment: "Test support never ships.",
      from: { pathNot: ["^tests/", test] },
      to: { path: ["^tests/", testTools] },
    },
    {
      name: "production-code-uses-production-dependencies",
      severity: "error",
      comment: "What `npm ci --omit=dev` leaves out cannot be imported by what serves.",
      from: { path: "^(app|components|core|engine|server)/|^prisma/schema-engine", pathNot: test },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "everything-resolves",
      severity: "error",
      comment: "An import that cannot be found breaks at run time.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^\\.next/|^server/data/generated/.*/(internal|models)/" },
    tsConfig: { fileName: "tsconfig.json" },
    // Sees imports of types too; the option for that is only for the TypeScript compiler, which 7 does not offer to tools.
    parser: "swc",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
