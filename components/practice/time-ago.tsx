import { useFormatter } from "next-intl";

/** How long ago: right in every time zone, which the server does not know. */
export function TimeAgo({ at }: { at: Date }) {
  const format = useFormatter();
  return (
    <time dateTime={at.toISOString()} className="text-sm text-muted-foreground">
      {format.relativeTime(at, new Date())}
    </time>
  );
}
