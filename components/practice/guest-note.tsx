import Link from "next/link";
import { useTranslations } from "next-intl";

/** For guests who have something to lose: said once, in passing (PG4). */
export function GuestNote({ returnPath }: { returnPath: string }) {
  const t = useTranslations("practice");
  return (
    <p className="text-sm text-muted-foreground">
      {t.rich("guest", {
        link: (text) => (
          <Link
            href={{ pathname: "/sign-up", query: { next: returnPath } }}
            className="font-semibold text-foreground underline underline-offset-4"
          >
            {text}
          </Link>
        ),
      })}
    </p>
  );
}
