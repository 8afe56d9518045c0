import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { BoardTable } from "@/components/leaderboard/board-table";
import { ButtonLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { startOfWeek } from "@/core/practice/ranks";
import {
  loadLiveBoard,
  loadPracticeBoard,
  type OwnRow,
  type PracticeBoard,
  type PracticeBoardChoice,
} from "@/server/loaders/leaderboard";
import { listTracks } from "@/server/loaders/tracks";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("leaderboard");
  return { title: t("title") };
}

const boards = ["all", "week", "track", "live"] as const;

/** Practice by time or track, and live rounds; which board, stands in the address. */
export default async function LeaderboardPage({ searchParams }: PageProps<"/leaderboard">) {
  const [query, locale, t, format] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("leaderboard"),
    getFormatter(),
  ]);
  const board = boards.find((known) => known === query.board) ?? "all";
  const tracks = board === "track" ? await listTracks(locale) : [];
  const track = tracks.find(({ slug }) => slug === query.track) ?? tracks.at(0);
  const now = new Date();
  const choice: PracticeBoardChoice =
    board === "track" && track !== undefined
      ? { type: "track", slug: track.slug }
      : { type: board === "week" ? "week" : "all" };
  return (
    <PageContainer width="narrow" className="gap-6">
      <PageHeading
        title={t("title")}
        text={t(`text.${board}`, {
          track: track?.title ?? "",
          monday: format.dateTime(startOfWeek(now), { day: "numeric", month: "long" }),
        })}
      />
      <nav aria-label={t("boards")}>
        <ul className="flex flex-wrap border-b border-border sm:gap-1">
          {boards.map((known) => (
            <li key={known}>
              <Link
                href={known === "all" ? "/leaderboard" : `/leaderboard?board=${known}`}
                aria-current={known === board ? "page" : undefined}
                className={classNames(
                  "-mb-px flex min-h-11 items-center border-b-3 px-2.5 font-semibold sm:px-4",
                  known === board
                    ? "border-accent"
                    : "border-transparent text-muted-foreground hover:border-border-strong",
                )}
              >
                {t(`board.${known}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {board === "track" && (
        <nav aria-label={t("tracks")}>
          <ul className="flex flex-wrap gap-2">
            {tracks.map(({ slug, title }) => (
              <li key={slug}>
                <Link
                  href={`/leaderboard?board=track&track=${slug}`}
                  aria-current={slug === track?.slug ? "true" : undefined}
                  className={classNames(
                    "inline-flex min-h-10 items-center rounded-full border px-4 font-medium",
                    slug === track?.slug
                      ? "border-foreground bg-foreground text-background"
                      : "border-border bg-surface hover:border-border-strong",
                  )}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {board === "live" ? <LiveBoard /> : <PracticeBoardView board={await loadPracticeBoard(choice, now)} />}
    </PageContainer>
  );
}

async function LiveBoard() {
  const [rows, t] = await Promise.all([loadLiveBoard(), getTranslations("leaderboard")]);
  if (rows.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
        <ButtonLink href="/quizzes" variant="primary">
          {t("host")}
        </ButtonLink>
      </EmptyState>
    );
  }
  return (
    <BoardTable
      caption={t("board.live")}
      detailHeading={t("quiz")}
      rows={rows.map(({ id, rank, nickname, quizTitle, score }) => ({
        key: id,
        rank,
        name: nickname,
        detail: quizTitle,
        points: score,
      }))}
    />
  );
}

async function PracticeBoardView({ board: { rows, own } }: { board: PracticeBoard }) {
  const t = await getTranslations("leaderboard");
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t("practiceEmptyTitle")} text={t("practiceEmptyText")}>
          <ButtonLink href="/challenges" variant="primary">
            {t("practise")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <BoardTable caption={t("title")} rows={rows.map((row, index) => ({ ...row, key: String(index) }))} />
      )}
      {own !== null && <OwnStanding own={own} />}
      {rows.some((row) => row.own) && (
        <p className="text-sm text-muted-foreground">{t.rich("settings", { link: settingsLink })}</p>
      )}
    </>
  );
}

const settingsLink = (text: ReactNode) => (
  <Link href="/me" className="font-semibold text-foreground underline underline-offset-4">
    {text}
  </Link>
);

const signUpLink = (text: ReactNode) => (
  <Link
    href={{ pathname: "/sign-up", query: { next: "/leaderboard" } }}
    className="font-semibold text-foreground underline underline-offset-4"
  >
    {text}
  </Link>
);

/** The visitor's own row where it is not among the others, and why it is not. */
async function OwnStanding({ own: { why, rank, name, points } }: { own: OwnRow }) {
  const t = await getTranslations("leaderboard");
  return (
    <section aria-labelledby="own" className="flex flex-col gap-3">
      <h2 id="own" className="text-xl">
        {t("own")}
      </h2>
      <BoardTable caption={t("own")} rows={[{ key: "own", rank, name: name ?? t("guest"), points, own: true }]} />
      <p className="text-sm text-muted-foreground">
        {t.rich(why === "below" && points === 0 ? "why.noPoints" : `why.${why}`, {
          link: why === "guest" ? signUpLink : settingsLink,
        })}
      </p>
    </section>
  );
}
