import path from "node:path";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "./env";

describe("the environment", () => {
  it("needs nothing set: port 3000, every interface, an embedded database in ./data", () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({ port: 3000, host: "0.0.0.0", authSecret: null, trustProxy: false });
    expect(environment.databaseUrl).toBe(`file:${path.resolve("data/interleave.db")}`);
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readEnvironment({ PORT: "", AUTH_SECRET: "" }).port).toBe(3000);
  });

  it("puts the database into DATA_DIR unless DATABASE_URL says otherwise", () => {
    expect(readEnvironment({ DATA_DIR: "/srv/x" }).databaseUrl).toBe("file:/srv/x/interleave.db");
    expect(readEnvironment({ DATABASE_URL: "postgresql://db/x" }).databaseUrl).toBe("postgresql://db/x");
  });

  it("names every variable that is wrong", () => {
    const wrong = { PORT: "many", AUTH_SECRET: "short", DATABASE_URL: "mysql://x" };
    expect(() => readEnvironment(wrong)).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*AUTH_SECRET/);
  });

  it("keeps only the origin of PUBLIC_URL", () => {
    expect(readEnvironment({ PUBLIC_URL: "https://learn.example.org/" }).publicUrl).toBe("https://learn.example.org");
  });
});
