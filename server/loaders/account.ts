/** The account behind the present request, as pages show it. */
import { cache } from "react";
import { findSignedIn } from "../auth/session";

export type { Account } from "../data/users";

/** Null for a guest. Asked once per request, however many parts of a page need it. */
export const loadAccount = cache(findSignedIn);
