/** Says a new phase to a screen reader, politely; mounted once per screen so that only the text changes. */
export function Announcer({ text }: { text: string }) {
  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  );
}
