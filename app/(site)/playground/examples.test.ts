import { describe, expect, test } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import { withLibrary } from "@/engine/with-library";
import { examples } from "./examples";

/** What each example is there to show. */
const shown: Record<(typeof examples)[number]["id"], string[]> = {
  "lost-update": ["finished visits: 1\n", "finished visits: 2\n"],
  "crossed-locks": ["finished clean\nfried\nkitchen closed\n", "finished fried\nclean\nkitchen closed\n", "deadlock "],
  "lost-wake-up": ["finished read a letter\n", "stuck "],
  "after-you": [
    "finished Ann goes through\nBob goes through\n",
    "finished Bob goes through\nAnn goes through\n",
    "endless ",
  ],
  semaphore: ["finished at most 1 at the tables\n", "finished at most 2 at the tables\n"],
  "queue-workers": ["finished cooking soup\ncooking salad\nkitchen empty\n"],
  daemon: [
    "finished saved version 1\nsaved version 2\nwindow closed\n",
    "finished saved version 1\nwindow closed\n",
    "finished saved version 1\nwindow closed\nsaved version 2\n",
    "finished window closed\n",
    "finished window closed\nsaved version 1\n",
    "finished window closed\nsaved version 1\nsaved version 2\n",
  ],
  "not-synchronised": ["finished the report is done\n", "finished the report is empty\n"],
  "thread-pool": [
    "finished 1\n9\ntwo is not allowed\n",
    "finished 1\ntwo is not allowed\n9\n",
    "finished 9\n1\ntwo is not allowed\n",
    "finished 9\ntwo is not allowed\n1\n",
    "finished two is not allowed\n1\n9\n",
    "finished two is not allowed\n9\n1\n",
  ],
  "asyncio-race": ["finished balance: 50\n"],
  "gather-order": ["finished quick arrived\nusual arrived\nslow arrived\n['slow', 'quick', 'usual']\n"],
  "shared-value": ["finished left: 8\n", "finished left: 9\n"],
};

describe("PG9 an example shows what it is there for, completely", () => {
  test.each(examples)("$id", async ({ id, program, choices: { clock, memory, maxStates } }) => {
    const { complete, outcomes } = await withLibrary(() => exploreProgram(program, { clock, memory, maxStates }));
    expect(complete).toBe(true);
    expect(outcomes.map(({ status, stdout }) => `${status} ${stdout}`)).toEqual(shown[id]);
  });
});
