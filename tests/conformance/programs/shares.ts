/** How much of the corpus is supported, by area: files of one subject (`strings`, `strings-case`) are one area. */
export interface Counts {
  snippets: number;
  refused: number;
  open: number;
  differences: number;
}

const none: Counts = { snippets: 0, refused: 0, open: 0, differences: 0 };

const plus = (a: Counts, b: Counts): Counts => ({
  snippets: a.snippets + b.snippets,
  refused: a.refused + b.refused,
  open: a.open + b.open,
  differences: a.differences + b.differences,
});

function line(name: string, { snippets, refused, open, differences }: Counts): string {
  const share = ((100 * (snippets - refused - open - differences)) / snippets).toFixed(1);
  const rest = [
    refused > 0 ? `${refused} refused by name` : "",
    open > 0 ? `${open} open` : "",
    differences > 0 ? `${differences} DIFFER` : "",
  ];
  return `${name.padEnd(16)}${share.padStart(6)} % of ${String(snippets).padStart(4)}  ${rest.filter(Boolean).join(", ")}`;
}

export class Shares {
  private readonly areas = new Map<string, Counts>();

  add(file: string, counts: Counts): void {
    const area = file.replace(/-.*/, "");
    this.areas.set(area, plus(this.areas.get(area) ?? none, counts));
  }

  /** A line for each area of which something is missing, one for all others, and the total. */
  toString(): string {
    const partly = [...this.areas].filter(([, c]) => c.refused + c.open + c.differences > 0);
    const whole = [...this.areas].filter(([, c]) => c.refused + c.open + c.differences === 0);
    const rows = partly.map(([name, counts]) => `  ${line(name, counts)}`);
    for (let i = 0; i < whole.length; i += 6)
      rows.push(
        `  ${i === 0 ? "100 % of:" : "         "} ${whole
          .slice(i, i + 6)
          .map(([name, c]) => `${name} ${c.snippets}`)
          .join(", ")}`,
      );
    rows.push(`  ${line("all", [...this.areas.values()].reduce(plus, none))}`);
    return rows.join("\n");
  }
}
