/** `480315` as `480 315`: two groups of three are read out and typed without mistakes. */
export function spacedPin(pin: string): string {
  return `${pin.slice(0, 3)} ${pin.slice(3)}`;
}
