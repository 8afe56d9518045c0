/**
 * A search for systems that can leave a number out of their states (docs/spec/search.md SE25): depth-first through the states in which
 * nobody has looked at it; then the numbers that can be there are spread over them; then on from every step that looks, once for
 * each number, with the plain search.
 */
import { forEachMove } from "../each-move";
import { type Arrivals, canUnfold, FoldedPart } from "../folded-part";
import { type SearchLimits, type SearchProgress, type SearchResult, SearchRun } from "../search";
import { afterLook, beyondLimit, StateGraph } from "../state-graph";
import type { Fingerprint, FoldableSystem, TransitionSystem } from "../system";
import { VisitedStates } from "../visited";
import { searchFrom } from "./plain";

/** The part of the time that is left which folding may take before it is given up. */
const shareOfTime = 0.5;

/** Null if the system cannot be folded, or not all the way. */
export function exploreFolded(
  system: TransitionSystem,
  limits: SearchLimits,
  onProgress?: (progress: SearchProgress) => void,
): SearchResult | null {
  const foldable = system.fold?.();
  if (!foldable) return null;
  const spent = limits.now() - (limits.since ?? limits.now());
  const timeoutMs = spent + (limits.timeoutMs - spent) * shareOfTime;
  const search = new FoldedSearch(system, foldable, { ...limits, timeoutMs, answerMs: 0 }, onProgress);
  const result = search.explore();
  if (result === null) system.unfold?.();
  return result;
}

/** A state on the present path. */
interface Entered {
  state: number;
  mark: number;
  nextEdge: number;
}

class FoldedSearch {
  private readonly run: SearchRun;
  private readonly graph = new StateGraph();
  private readonly visited = new VisitedStates();
  private readonly part = new FoldedPart();
  private readonly fingerprint: Fingerprint = new Uint32Array(4);
  /** By state: the edge by which it was found, and the state from which. */
  private readonly foundBy: number[] = [];
  private readonly foundFrom: number[] = [];
  /** States whose edges have all been followed, in that order: edges lead to earlier ones. */
  private readonly finished: number[] = [];

  constructor(
    private readonly system: TransitionSystem,
    private readonly foldable: FoldableSystem,
    private readonly limits: SearchLimits,
    onProgress?: (progress: SearchProgress) => void,
  ) {
    this.run = new SearchRun(limits, onProgress);
  }

  /** Null where folding does not go: executions that come back to a state, time that passes, a limit. */
  explore(): SearchResult | null {
    const { run, graph, visited, part, system } = this;
    const initial = system.mark();
    const start = this.foldable.offset();
    const isWhole = this.searchFolded();
    system.rewind(initial);
    if (!isWhole) return null;
    const arrivals = part.spread(graph, this.finished.reverse());
    const isDone = arrivals !== null && this.searchBeyondLooks(arrivals, start);
    system.rewind(initial);
    if (!isDone || !canUnfold(graph, part)) return null;
    return run.result("folded", visited.size, { graph, visited, allEdges: true, folded: part });
  }

  /** All states in which nobody has looked. False if it must be given up. */
  private searchFolded(): boolean {
    const { run, graph, visited, part, system, foldable, fingerprint } = this;
    const path: Entered[] = [];
    const onPath: boolean[] = [];
    const enter = (): void => {
      const state = run.addState(system, graph);
      path.push({ state, mark: system.mark(), nextEdge: graph.edgesFrom(state) });
      onPath[state] = true;
    };

    system.fingerprint(fingerprint);
    visited.findOrAdd(fingerprint);
    enter();
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = top.nextEdge++;
      if (edge === graph.edgesTo(top.state)) {
        onPath[top.state] = false;
        this.finished.push(top.state);
        path.pop();
        continue;
      }
      if (edge > graph.edgesFrom(top.state)) system.rewind(top.mark);
      if (run.mustStop(visited.size)) return false;
      const before = foldable.offset();
      const isDone = run.step(system, graph.choiceOf(edge));
      if (run.stop !== null) return false;
      if (foldable.hasLooked || !isDone) {
        graph.setTarget(edge, foldable.hasLooked ? afterLook : beyondLimit);
        continue;
      }
      system.fingerprint(fingerprint);
      const known = visited.size;
      const target = visited.findOrAdd(fingerprint, this.limits.maxStates);
      if (target < 0 || run.elapsed > 0 || onPath[target]) return false;
      graph.setTarget(edge, target);
      part.setDelta(edge, foldable.offset() - before);
      if (target < known) continue;
      this.foundBy[target] = edge;
      this.foundFrom[target] = top.state;
      enter();
    }
    return true;
  }

  /** Takes every step that looks with every number that can be there, and searches on from where it leads. */
  private searchBeyondLooks(arrivals: Arrivals[], start: number): boolean {
    const { system, graph, foldable, run } = this;
    const path: Entered[] = [{ state: 0, mark: system.mark(), nextEdge: 0 }];
    // In the order in which they were found: neighbours have most of their path in common.
    arrivals.sort((a, b) => a.state - b.state);
    for (const { state, numbers, chances } of arrivals) {
      this.goTo(state, path);
      const here = system.mark();
      const found = foldable.offset() - start;
      const looks: { edge: number; chance: number }[] = [];
      forEachMove(graph, state, (target, chance, edge) => {
        if (target === afterLook) looks.push({ edge, chance });
      });
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] as number;
        for (const { edge, chance } of looks) {
          if (run.mustStop(this.visited.size)) return false;
          foldable.translate(number - found);
          if (!this.lookBy(edge, number, (chances[i] as number) * chance)) return false;
          system.rewind(here);
        }
      }
    }
    return true;
  }

  /** Moves the system to a folded state, along the edges by which the states were found. */
  private goTo(state: number, path: Entered[]): void {
    const { system, graph, foundBy, foundFrom } = this;
    const ahead: number[] = [];
    const places = new Map(path.map((entered, place) => [entered.state, place]));
    let from = state;
    for (; !places.has(from); from = foundFrom[from] as number) ahead.push(foundBy[from] as number);
    path.length = (places.get(from) as number) + 1;
    system.rewind((path.at(-1) as Entered).mark);
    for (let edge = ahead.pop(); edge !== undefined; edge = ahead.pop()) {
      system.step(graph.choiceOf(edge));
      path.push({ state: graph.targetOf(edge), mark: system.mark(), nextEdge: 0 });
    }
  }

  private lookBy(edge: number, number: number, chance: number): boolean {
    const { run, system, graph, visited, part, fingerprint, limits } = this;
    const isDone = run.step(system, graph.choiceOf(edge));
    if (run.stop !== null) return false;
    if (!isDone) {
      part.setAfterLook(edge, number, beyondLimit);
      return true;
    }
    const { elapsed } = run;
    system.fingerprint(fingerprint);
    const known = visited.size;
    const target = visited.findOrAdd(fingerprint, limits.maxStates);
    if (target < 0) return false;
    part.setAfterLook(edge, number, target);
    part.enter(target, chance, elapsed);
    if (target === known) searchFrom(system, { run, graph, visited, limits });
    return run.stop === null;
  }
}
