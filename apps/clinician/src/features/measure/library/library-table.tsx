import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { Pill } from "@goldthread/ui/pill";
import { Link } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { languageOf } from "../../../shared/language.ts";

/** One row per measure: name, what it asks about, length, languages, terms, and whether it can be assigned. */
export function LibraryTable({ measures }: { measures: readonly LibraryMeasure[] }) {
  const t = useTranslations("library");
  const language = languageOf(useLocale());
  return (
    <DataTable caption={t("title")} columns={6}>
      <TableHead>
        <HeadCell>{t("measure")}</HeadCell>
        <HeadCell>{t("about")}</HeadCell>
        <HeadCell align="end">{t("minutes")}</HeadCell>
        <HeadCell>{t("languages")}</HeadCell>
        <HeadCell>{t("terms")}</HeadCell>
        <HeadCell>{t("use")}</HeadCell>
      </TableHead>
      <TableBody>
        {measures.map((measure) => (
          <Row key={measure.id}>
            <RowHead className="w-[30%]">
              <Link
                {...paths.measure(measure.id)}
                className="rounded-1 text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
              >
                {measure.shortTitle[language]}
              </Link>
              <span className="block text-s font-normal text-ink-2">{measure.title[language]}</span>
            </RowHead>
            <Cell label={t("about")}>
              <span>
                {measure.about[language]}
                <span className="block text-xs text-ink-3">{measure.recall.label[language]}</span>
              </span>
            </Cell>
            <Cell label={t("minutes")} align="end" className="whitespace-nowrap">
              <span>{t("minutesOf", { minutes: measure.minutes })}</span>
            </Cell>
            <Cell label={t("languages")}>
              <Languages measure={measure} />
            </Cell>
            <Cell label={t("terms")}>
              <span className="text-s text-ink-2">
                {measure.origin === "own" ? t("own") : t(`licence.${measure.licence.class}`)}
              </span>
            </Cell>
            <Cell label={t("use")}>
              <Offered measure={measure} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

export function Languages({ measure }: { measure: Pick<LibraryMeasure, "languages"> }) {
  const t = useTranslations("library");
  if (measure.languages.length === 0) return <span className="text-ink-3">{t("noWording")}</span>;
  return <span>{measure.languages.map((language) => t(`language.${language}`)).join(", ")}</span>;
}

/** Whether it can be assigned; if not, what is missing. */
export function Offered({ measure }: { measure: Pick<LibraryMeasure, "offered" | "whyNot"> }) {
  const t = useTranslations("library");
  if (measure.offered) return <Pill tone="good">{t("offered")}</Pill>;
  const tone = measure.whyNot === "never" || measure.whyNot === "retired" ? "neutral" : "gold";
  return <Pill tone={tone}>{t(`whyNot.${measure.whyNot ?? "never"}.short`)}</Pill>;
}
