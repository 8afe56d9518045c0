const longest = 80;

/** A value as the program has it; a long one is cut and opens on demand. */
export function LongValue({ text }: { text: string }) {
  if (text.length <= longest) return text;
  return (
    <details className="inline-block max-w-full align-top">
      <summary title={text} className="cursor-pointer">
        {text.slice(0, longest)}…
      </summary>
      <span className="block text-left break-all">{text}</span>
    </details>
  );
}
