import { expect, test } from "vitest";
import { parseScenarioAddress } from "./parse-scenario-address";
import { presets } from "./presets";
import type { Scenario } from "./scenario";
import { scenarioAddress } from "./scenario-address";

const read = (address: string) => parseScenarioAddress(Object.fromEntries(new URLSearchParams(address)));

test("SN25: an address reads back as the scenario and pools it was made of", () => {
  const own: Scenario = {
    ...presets["parse-and-store"],
    gil: false,
    memoryLimitMb: 128,
    costs: { ...presets["parse-and-store"].costs, processStartMs: 200, threadStartMs: 0 },
  };
  for (const scenario of [...Object.values(presets), own]) {
    for (const pools of [{}, { threads: 200 }, { threads: 3, processes: 5 }]) {
      expect(read(scenarioAddress(scenario, pools))).toEqual({ scenario, pools });
    }
  }
});

test("SN25: an address that fits no scenario is none", () => {
  const good = scenarioAddress(presets["download-pages"]);
  expect(read(good)).not.toBeNull();
  const bad = [
    "",
    "tasks=5",
    `${good}&rounds=0`,
    `${good}&threads=x`,
    good.replace("tasks=200", "tasks=1e9"),
    `${good}&data=`,
  ];
  for (const address of bad) expect(read(address), address).toBeNull();
});
