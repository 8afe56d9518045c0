import { useTranslations } from "next-intl";

export function QuestionHeading({ number, total, title }: { number: number; total: number; title: string }) {
  const t = useTranslations("host");
  return (
    <div className="min-w-0">
      <p className="font-semibold text-muted-foreground">{t("question.number", { number, total })}</p>
      <h1 className="text-2xl sm:text-3xl 2xl:text-4xl">{title}</h1>
    </div>
  );
}
