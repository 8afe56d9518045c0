"use client";

import { useTranslations } from "next-intl";
import { CodeEditor } from "@/components/code/code-editor";
import { useDraft } from "@/components/code/use-draft";

export function Playground() {
  const t = useTranslations("playground");
  const { kept, keep } = useDraft("playground");
  if (kept === undefined) return null;
  return <CodeEditor value={kept ?? ""} original={null} label={t("program")} onChange={keep} />;
}
