"use client";

import { useState } from "react";

/** The newest view that was there: while a page connects anew (another language, say) it keeps showing what it showed. */
export function useLastView<View>(view: View | null): View | null {
  const [last, setLast] = useState(view);
  if (view !== null && view !== last) setLast(view);
  return view ?? last;
}
