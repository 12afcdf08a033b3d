import { useTRPC } from "@goldthread/app-core/api/client";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { optionValues } from "@goldthread/domain/measure/wording";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { ErrorSummary } from "@goldthread/ui/error-summary";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { TextArea } from "@goldthread/ui/text-area";
import { TextField } from "@goldthread/ui/text-field";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { languageOf } from "../../../shared/language.ts";
import { useDraft } from "../../../shared/use-draft.ts";
import { AdminOnly } from "../../../shell/admin-only.tsx";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { useDefinition } from "../use-definition.ts";
import { useLibraryCommand } from "../use-library-command.ts";

const route = getRouteApi("/member/measures/$measureId/wording/$language");

/** The clinic enters the wording of a measure it has a right to use. */
export function WordingPage() {
  return (
    <AdminOnly>
      <Wording />
    </AdminOnly>
  );
}

function Wording() {
  const t = useTranslations("library.supply");
  const { measureId, language: asked } = route.useParams();
  const language = languageOf(asked);
  const { data, error, refetch, isFetching } = useDefinition(measureId);
  usePageTitle(t("title"));
  const tLibrary = useTranslations("library");
  const own = languageOf(useLocale());
  return (
    <div className="flex max-w-[50rem] flex-col gap-5">
      <PageHeader
        eyebrow={data?.definition.shortTitle[own]}
        title={t("title")}
        meta={t("lead", { language: tLibrary(`language.${language}`) })}
      />
      {data !== undefined ? (
        <WordingForm key={language} measure={data.definition} language={language} />
      ) : error === null ? (
        <Loading label={t("title")}>
          <Skeleton className="h-96" />
        </Loading>
      ) : (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      )}
    </div>
  );
}

type Typed = Record<string, string>;

function WordingForm({ measure, language }: { measure: MeasureDefinition; language: Language }) {
  const t = useTranslations("library.supply");
  const trpc = useTRPC();
  const navigate = useNavigate();
  const format = useFormatter();
  const supply = useLibraryCommand(trpc.measure.supplyWording.mutationOptions());
  const [typed, change, clear] = useDraft<Typed>(
    `wording-${measure.id}-${language}`,
    typedOf(measure, language),
  );
  const [tried, setTried] = useState(false);
  const sections = [...new Set(measure.items.flatMap(({ sectionId }) => sectionId ?? []))];
  const sets = measure.optionSets.filter(({ id }) => measure.items.some(({ optionSet }) => optionSet === id));
  const needed = [
    ...measure.items.map(({ id }) => `item.${id}`),
    ...sets.flatMap(({ id, options }) => options.map((_, place) => `option.${id}.${place}`)),
    ...sections.map((id) => `section.${id}`),
    "right",
  ];
  const missing = needed.filter((key) => (typed[key] ?? "").trim() === "");
  const field = (key: string) => ({
    id: key,
    value: typed[key] ?? "",
    error: tried && missing.includes(key) ? t("missing") : undefined,
    onChange: (event: { currentTarget: { value: string } }) => change({ [key]: event.currentTarget.value }),
  });
  const textOf = (key: string) => (typed[key] ?? "").trim();
  const submit = () => {
    setTried(true);
    if (missing.length > 0) return;
    supply.send(
      {
        measureId: measure.id,
        language,
        right: textOf("right"),
        wording: {
          instructions: textOf("instructions") || null,
          stem: textOf("stem") || null,
          items: Object.fromEntries(measure.items.map(({ id }) => [id, textOf(`item.${id}`)])),
          options: Object.fromEntries(
            sets.map(({ id, options }) => [id, options.map((_, place) => textOf(`option.${id}.${place}`))]),
          ),
          ...(sections.length === 0
            ? {}
            : { sections: Object.fromEntries(sections.map((id) => [id, textOf(`section.${id}`)])) }),
        },
      },
      {
        onSuccess() {
          clear();
          void navigate(paths.measure(measure.id));
        },
      },
    );
  };
  const long = { maxLength: limits.measure_text_characters_max, rows: 2, lang: language } as const;
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {tried && missing.length > 0 ? (
        <ErrorSummary
          title={t("missingTitle", { count: missing.length })}
          problems={missing.map((key) => ({ fieldId: key, message: t("missingField", { field: key }) }))}
        />
      ) : null}
      <Section title={t("before")} card>
        <div className="flex flex-col gap-4">
          <TextArea label={t("instructions")} aside={t("ifAny")} {...field("instructions")} {...long} />
          <TextArea label={t("stem")} aside={t("ifAny")} {...field("stem")} {...long} />
          {sections.map((id) => (
            <TextField key={id} label={t("heading", { id })} lang={language} {...field(`section.${id}`)} />
          ))}
        </div>
      </Section>
      <Section title={t("items")} card>
        <div className="flex flex-col gap-4">
          {measure.items.map((item, place) => (
            <TextArea
              key={item.id}
              label={t("item", { number: place + 1 })}
              description={t("answeredWith", {
                values: format.list(optionValues(measure, item).map((value) => format.number(value))),
                count: optionValues(measure, item).length,
              })}
              {...field(`item.${item.id}`)}
              {...long}
            />
          ))}
        </div>
      </Section>
      {sets.map(({ id, options }, place) => (
        <Section
          key={id}
          title={t("options", { number: place + 1, count: sets.length })}
          description={t("optionsAbout", {
            items: format.list(
              measure.items.flatMap((item, at) => (item.optionSet === id ? [String(at + 1)] : [])),
            ),
          })}
          card
        >
          <div className="grid gap-4 sm:grid-cols-2">
            {options.map(({ value }, at) => (
              <TextField
                key={value}
                label={t("option", { value: format.number(value) })}
                lang={language}
                maxLength={limits.measure_text_characters_max}
                {...field(`option.${id}.${at}`)}
              />
            ))}
          </div>
        </Section>
      ))}
      <Section title={t("rightTitle")} card>
        <TextArea
          label={t("right")}
          description={t("rightAbout")}
          rows={3}
          maxLength={limits.words_characters_max}
          {...field("right")}
        />
      </Section>
      <RefusalText error={supply.error} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={supply.isPending}>
          {t("save")}
        </Button>
        <p className="text-s text-ink-2">{t("kept")}</p>
      </div>
    </form>
  );
}

/** What is worded already, to be changed rather than typed again. */
function typedOf(measure: MeasureDefinition, language: Language): Typed {
  const wording = measure.translations[language];
  if (wording === undefined) return {};
  return {
    instructions: wording.instructions ?? "",
    stem: wording.stem ?? "",
    ...Object.fromEntries(Object.entries(wording.items).map(([id, text]) => [`item.${id}`, text])),
    ...Object.fromEntries(
      Object.entries(wording.sections ?? {}).map(([id, text]) => [`section.${id}`, text]),
    ),
    ...Object.fromEntries(
      Object.entries(wording.options).flatMap(([id, texts]) =>
        texts.map((text, place) => [`option.${id}.${place}`, text]),
      ),
    ),
  };
}
