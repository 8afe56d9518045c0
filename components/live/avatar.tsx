import { classNames } from "@/components/ui/class-names";

const colours = 8;

/** The same player has the same colour on every screen and after every reload. */
function colourOf(playerId: string): number {
  return [...playerId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 0) % colours;
}

function initialOf(nickname: string): string {
  const [first] = nickname;
  return (first ?? "").toLocaleUpperCase();
}

/** The first letter of a nickname on the player's colour; decoration beside the name. */
export function Avatar({ playerId, nickname, className }: { playerId: string; nickname: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      data-task={colourOf(playerId)}
      className={classNames(
        "grid size-8 shrink-0 place-items-center rounded-[0.7em] bg-task text-[1em] leading-none font-bold text-surface",
        className,
      )}
    >
      {initialOf(nickname)}
    </span>
  );
}
