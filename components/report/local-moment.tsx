"use client";

import { useFormatter } from "next-intl";
import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;
const zoneHere = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
const zoneOfServer = () => "UTC";

/** Day and time in the reader's time zone, which only the browser knows. */
export function LocalMoment({ at }: { at: Date }) {
  const format = useFormatter();
  const timeZone = useSyncExternalStore(neverChanges, zoneHere, zoneOfServer);
  return (
    <time dateTime={at.toISOString()}>
      {format.dateTime(at, { dateStyle: "medium", timeStyle: "short", timeZone })}
    </time>
  );
}
