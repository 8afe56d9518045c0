"use client";

import { Search } from "lucide-react";
import Form from "next/form";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { CatalogueFilter } from "@/core/practice/catalogue";
import { searchMaxLength } from "@/core/practice/search";

/** Long enough for a word to be typed, short enough to feel immediate. */
const typingPauseMs = 250;

/** A form that sends itself while one types; without scripts its button does. */
export function CatalogueSearch({ filter: { search, ...choices } }: { filter: CatalogueFilter }) {
  const t = useTranslations("challenges");
  const formRef = useRef<HTMLFormElement>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  // "Show all" changes the address under a field that React leaves alone.
  useEffect(() => {
    const field = formRef.current?.elements.namedItem("q");
    if (field instanceof HTMLInputElement && field !== document.activeElement) field.value = search;
  }, [search]);

  function onInput() {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => formRef.current?.requestSubmit(), typingPauseMs);
  }

  return (
    <search>
      <Form
        ref={formRef}
        action="/challenges"
        replace
        scroll={false}
        onInput={onInput}
        className="flex items-end gap-3"
      >
        {Object.entries(choices).map(
          ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <Field
          label={t("search")}
          hint={t("searchHint")}
          name="q"
          type="search"
          maxLength={searchMaxLength}
          defaultValue={search}
          autoComplete="off"
          enterKeyHint="search"
          className="min-w-0 flex-1"
        />
        <Button type="submit" aria-label={t("searchButton")} className="min-h-12">
          <Search aria-hidden="true" className="size-5" />
        </Button>
      </Form>
    </search>
  );
}
