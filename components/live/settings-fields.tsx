import { Settings2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { defaultSettings } from "@/core/quiz/settings";

const timesSeconds = [20, 30, 60, 90, 120, 300];
const advancesSeconds = [5, 10, 20];

/** What a host may decide before a session, folded away: the defaults suit a first round. Plain form fields, no script. */
export function SettingsFields() {
  const t = useTranslations("quizzes.settings");
  return (
    <details className="w-full rounded-xl border border-border">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-3 font-semibold">
        <Settings2 aria-hidden="true" className="size-5" /> {t("title")}
      </summary>
      <div className="grid gap-3 border-t border-border p-3 sm:grid-cols-2">
        <Choice name="time" label={t("time")}>
          <option value="challenge">{t("timeChallenge")}</option>
          {timesSeconds.map((seconds) => (
            <option key={seconds} value={seconds}>
              {t("timeSeconds", { seconds })}
            </option>
          ))}
          <option value="none">{t("timeNone")}</option>
        </Choice>
        <Choice name="points" label={t("points")}>
          <option value="speed">{t("pointsSpeed")}</option>
          <option value="accuracy">{t("pointsAccuracy")}</option>
          <option value="none">{t("pointsNone")}</option>
        </Choice>
        <Choice name="nicknames" label={t("nicknames")}>
          <option value="own">{t("nicknamesOwn")}</option>
          <option value="generated">{t("nicknamesGenerated")}</option>
        </Choice>
        <Choice name="leaderboard" label={t("leaderboard")}>
          <option value="top">{t("leaderboardTop")}</option>
          <option value="around">{t("leaderboardAround")}</option>
          <option value="off">{t("leaderboardOff")}</option>
        </Choice>
        <Choice name="questionOn" label={t("questionOn")}>
          <option value="everywhere">{t("questionEverywhere")}</option>
          <option value="projector">{t("questionProjector")}</option>
        </Choice>
        <Choice name="advance" label={t("advance")}>
          <option value="never">{t("advanceNever")}</option>
          {advancesSeconds.map((seconds) => (
            <option key={seconds} value={seconds}>
              {t("advanceAfter", { seconds })}
            </option>
          ))}
        </Choice>
        <Tick name="peerInstruction" label={t("peer")} />
        <Tick name="shuffle" label={t("shuffle")} />
        <Tick name="lateJoin" label={t("lateJoin")} ticked={defaultSettings.lateJoin} />
      </div>
    </details>
  );
}

function Choice({ name, label, children }: { name: string; label: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <select id={id} name={name} className="min-h-11 rounded-xl border border-border-strong bg-surface px-2.5">
        {children}
      </select>
    </div>
  );
}

function Tick({ name, label, ticked = false }: { name: string; label: string; ticked?: boolean }) {
  return (
    <label className="flex min-h-11 items-center gap-2.5">
      <input type="checkbox" name={name} defaultChecked={ticked} className="size-5 shrink-0 accent-accent-text" />
      {label}
    </label>
  );
}
