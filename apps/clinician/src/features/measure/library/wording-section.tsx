import { useBelonging } from "@goldthread/app-core/session/session-provider";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { buttonClass } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { useWhen } from "../../../shared/use-when.ts";

/** The wording the clinic entered itself, by language, and the way to enter it or enter it anew. */
export function WordingSection({ measure }: { measure: LibraryMeasure }) {
  const t = useTranslations("library");
  const when = useWhen();
  const { roles } = useBelonging();
  const { suppliedWording, wordingWanted } = measure;
  const mayEnter = roles.includes("admin") && wordingWanted.length > 0;
  if (!mayEnter && suppliedWording.length === 0) return null;
  return (
    <Section title={t("wording.title")} card>
      {suppliedWording.length === 0 ? <p className="text-s text-ink-2">{t("wording.none")}</p> : null}
      <ul className="flex flex-col gap-2 text-s">
        {suppliedWording.map(({ language, version, by, at }) => (
          <li key={language} className="text-ink-2">
            <span className="font-semibold text-ink">{t(`language.${language}`)}</span>,{" "}
            {t("wording.entered", { version, name: by, day: when.short(at) })}
          </li>
        ))}
      </ul>
      {mayEnter ? (
        <div className="mt-3 flex flex-wrap gap-2">
          {wordingWanted.map((language) => (
            <Link
              key={language}
              {...paths.measureWording(measure.id, language)}
              className={buttonClass({ variant: "secondary", size: "s" })}
            >
              {t(
                suppliedWording.some((one) => one.language === language) ? "wording.anew" : "wording.enter",
                {
                  language: t(`language.${language}`),
                },
              )}
            </Link>
          ))}
        </div>
      ) : null}
    </Section>
  );
}
