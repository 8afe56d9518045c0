import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { OptionShape } from "@/components/ui/option-shape";
import type { Distribution, FirstBallot } from "@/core/quiz/views";
import { ShareBar } from "../share-bar";

interface BallotComparisonProps {
  first: FirstBallot;
  second: Distribution;
  correctOptionIds: string[];
}

/** Peer instruction: how the class voted before and after it talked, option by option, and who moved. */
export function BallotComparison({ first, second, correctOptionIds }: BallotComparisonProps) {
  const t = useTranslations("host.ballots");
  const firstTotal = first.right + first.wrong;
  const secondTotal = second.right + second.partial + second.wrong;
  const countIn = (options: readonly { optionId: string; count: number }[], id: string) =>
    options.find(({ optionId }) => optionId === id)?.count ?? 0;
  return (
    <section aria-labelledby="ballots-title" className="rounded-card border border-border bg-surface p-4 2xl:p-6">
      <h2 id="ballots-title" className="text-xl 2xl:text-2xl">
        {t("title")}
      </h2>
      <p className="py-1 text-lg 2xl:text-xl">
        {t("moved", { toRight: first.toRight, toWrong: first.toWrong, stayed: first.stayedRight + first.stayedWrong })}
      </p>
      <table className="w-full">
        <thead className="text-left text-sm text-muted-foreground">
          <tr>
            <th scope="col" className="w-24 font-semibold">
              {t("option")}
            </th>
            <th scope="col" className="font-semibold">
              {t("first")}
            </th>
            <td className="w-8" />
            <th scope="col" className="font-semibold">
              {t("second")}
            </th>
          </tr>
        </thead>
        <tbody>
          {(first.options.length > 0 ? first.options.map(({ optionId }) => optionId) : []).map((id) => (
            <tr key={id}>
              <th scope="row" className="py-1.5">
                <OptionShape id={id} className="size-8" />
                <span className="sr-only">{id.toUpperCase()}</span>
              </th>
              <td>
                <ShareBar
                  count={countIn(first.options, id)}
                  total={firstTotal}
                  correct={correctOptionIds.includes(id)}
                />
              </td>
              <td>
                <ArrowRight aria-hidden="true" className="mx-auto size-5 text-muted-foreground" />
              </td>
              <td>
                <ShareBar
                  count={countIn(second.options, id)}
                  total={secondTotal}
                  correct={correctOptionIds.includes(id)}
                />
              </td>
            </tr>
          ))}
          <tr className="border-t border-border">
            <th scope="row" className="py-1.5 text-left font-semibold">
              {t("right")}
            </th>
            <td>
              <ShareBar count={first.right} total={firstTotal} correct />
            </td>
            <td>
              <ArrowRight aria-hidden="true" className="mx-auto size-5 text-muted-foreground" />
            </td>
            <td>
              <ShareBar count={second.right} total={secondTotal} correct />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
