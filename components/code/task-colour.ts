/** How many task colours app/globals.css defines; further tasks begin again. */
const taskColours = 8;

/** Value of `data-task` that gives an element and its children the colour of a task. */
export function taskColour(task: number): number {
  return task % taskColours;
}
