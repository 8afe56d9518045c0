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

const sizes = {
  normal: "size-8 rounded-[0.6rem] text-base",
  large: "size-12 rounded-2xl text-2xl 2xl:size-16 2xl:text-3xl",
  huge: "size-24 rounded-3xl text-5xl",
};

interface AvatarProps {
  playerId: string;
  nickname: string;
  size?: keyof typeof sizes;
  className?: string;
}

/** The first letter of a nickname on the player's colour; decoration beside the name. */
export function Avatar({ playerId, nickname, size = "normal", className }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      data-task={colourOf(playerId)}
      className={classNames(
        "grid shrink-0 place-items-center bg-task leading-none font-bold text-surface",
        sizes[size],
        className,
      )}
    >
      {initialOf(nickname)}
    </span>
  );
}
