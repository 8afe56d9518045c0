/** Questions and options in an order of their own (ST3), drawn once when a session is made. */
import type { Card } from "./setup";

/** `random`: 0 up to 1, as Math.random gives it. Options keep their ids, for the key names them; pages show them in this order. */
export function shuffleCards(cards: readonly Card[], random: () => number): Card[] {
  return shuffled(cards, random).map((card) => {
    const { challenge } = card;
    if (challenge.kind === "predict") {
      return { ...card, challenge: { ...challenge, options: shuffled(challenge.options, random) } };
    }
    if (challenge.kind === "choose") {
      return { ...card, challenge: { ...challenge, choices: shuffled(challenge.choices, random) } };
    }
    return card;
  });
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}
