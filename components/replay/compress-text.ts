/** Text made short enough for an address: deflated, in the letters that an address takes as they are. */

export async function compressText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text again; null for what is none, or longer than so many bytes: a short address must not fill the memory. */
export async function expandText(compressed: string, maxBytes: number): Promise<string | null> {
  try {
    const binary = atob(compressed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return null;
      }
      chunks.push(new Uint8Array(next.value));
    }
    return await new Blob(chunks).text();
  } catch {
    return null;
  }
}
