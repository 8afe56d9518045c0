/** Expected visits in a component with a cycle (docs/spec/search.md SE12): v = inflow + Pᵀ·v, P being the moves inside. Most programs have none. */
import { forEachMove } from "./each-move";
import type { StateGraph } from "./state-graph";

/** Up to this size a component is solved by elimination (about n³/3 multiplications), which is exact but for rounding. */
const eliminatedAtOnce = 64;
/** Up to this size also if iteration converges too slowly. */
const eliminatedAtMost = 1200;
/** Iteration ends when less than this part of what flowed in is still inside. */
const convergence = 1e-13;
/** Moves that an iteration may make, a fraction of a second's work. */
const maxMoves = 100_000_000;

/** Replaces the inflow in `mass` by the visits. False if they cannot be found: then no chance is known, rather than a wrong one. */
export function solve(graph: StateGraph, members: Uint32Array, mass: Float64Array): boolean {
  if (members.length <= eliminatedAtOnce) return eliminate(graph, members, mass);
  if (iterate(graph, members, mass)) return true;
  return members.length <= eliminatedAtMost && eliminate(graph, members, mass);
}

/** Gaussian elimination with partial pivoting on (I - Pᵀ)·v = inflow; replaces the inflow in `mass` by v. */
function eliminate(graph: StateGraph, members: Uint32Array, mass: Float64Array): boolean {
  const n = members.length;
  const width = n + 1;
  const place = new Map<number, number>();
  members.forEach((state, i) => {
    place.set(state, i);
  });
  const rows: Float64Array[] = [];
  for (let i = 0; i < n; i++) {
    const row = new Float64Array(width);
    row[i] = 1;
    row[n] = mass[members[i]];
    rows.push(row);
  }
  for (let i = 0; i < n; i++) {
    forEachMove(graph, members[i], (target, chance) => {
      const j = place.get(target);
      if (j !== undefined) rows[j][i] -= chance;
    });
  }
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) {
      if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i;
    }
    if (rows[pivot][column] === 0) return false;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const top = rows[column];
    for (let i = column + 1; i < n; i++) {
      const row = rows[i];
      const factor = row[column] / top[column];
      if (factor === 0) continue;
      for (let j = column; j < width; j++) row[j] -= factor * top[j];
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let value = rows[i][n];
    for (let j = i + 1; j < n; j++) value -= rows[i][j] * mass[members[j]];
    mass[members[i]] = value / rows[i][i];
  }
  return true;
}

/**
 * The same by pushing what has arrived round the component until hardly anything of it is left inside; leaves `mass`
 * alone if that takes too long. Members are taken in reverse order of closing, which follows most edges.
 */
function iterate(graph: StateGraph, members: Uint32Array, mass: Float64Array): boolean {
  const n = members.length;
  const place = new Map<number, number>();
  members.forEach((state, i) => {
    place.set(state, i);
  });
  // The moves inside the component, by the place of their source.
  const firstMove = new Uint32Array(n + 1);
  const targets: number[] = [];
  const chancesOfMoves: number[] = [];
  members.forEach((state, i) => {
    forEachMove(graph, state, (target, chance) => {
      const j = place.get(target);
      if (j === undefined) return;
      targets.push(j);
      chancesOfMoves.push(chance);
    });
    firstMove[i + 1] = targets.length;
  });
  const moveTargets = Uint32Array.from(targets);
  const moveChances = Float64Array.from(chancesOfMoves);
  const waiting = new Float64Array(n);
  const visits = new Float64Array(n);
  let inflow = 0;
  for (let i = 0; i < n; i++) {
    waiting[i] = mass[members[i]];
    inflow += waiting[i];
  }
  for (let moves = 0; moves <= maxMoves; moves += moveTargets.length) {
    for (let i = n - 1; i >= 0; i--) {
      const moving = waiting[i];
      waiting[i] = 0;
      visits[i] += moving;
      for (let move = firstMove[i]; move < firstMove[i + 1]; move++) {
        waiting[moveTargets[move]] += moving * moveChances[move];
      }
    }
    let left = 0;
    for (const amount of waiting) left += amount;
    if (left > convergence * inflow) continue;
    for (let i = 0; i < n; i++) mass[members[i]] = visits[i];
    return true;
  }
  return false;
}
