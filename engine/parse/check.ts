import { checkFlow } from "./check-flow";
import { checkScopes } from "./check-scopes";
import type { Module } from "./syntax";

/**
 * The rules that CPython checks after parsing: first those about names and scopes, then those its code generator
 * finds. Throws SourceError with the first fault of the first kind that has one.
 */
export function checkModule(module: Module): void {
  checkScopes(module);
  checkFlow(module);
}
