import { useTRPC } from "@goldthread/app-core/api/client";
import { useErrorText } from "@goldthread/app-core/errors/use-error-text";
import { intakeSections, mentalStateFields } from "@goldthread/domain/intake/sections";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { NativeSelect } from "@goldthread/ui/native-select";
import { TextArea } from "@goldthread/ui/text-area";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useChart } from "../chart/chart-context.tsx";
import { useSectionTitle } from "./use-section-title.ts";

/** Quotes a passage of the intake: the words selected in its text, so that they stand there exactly. */
export function QuotePicker({
  onQuote,
}: {
  onQuote: (quote: { intakeId: string; section: string; quote: string }) => void;
}) {
  const t = useTranslations("concern.evidence");
  const trpc = useTRPC();
  const errorText = useErrorText();
  const sectionTitle = useSectionTitle();
  const { chart } = useChart();
  const text = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState("");
  const [problem, setProblem] = useState("");
  const intakes = useQuery(
    trpc.intake.get.queryOptions({ clientId: chart.client.id }, { enabled: chart.intake.status !== "none" }),
  );
  const intake = intakes.data?.intakes[0];
  const sections = Object.entries(intake?.sections ?? {})
    .filter(([, words]) => words.trim() !== "")
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  const [section, words] = sections.find(([id]) => id === chosen) ?? sections[0] ?? ["", ""];
  if (chart.intake.status === "none") return <p className="text-s text-ink-2">{t("noIntake")}</p>;
  if (intakes.isError) return <p className="text-s text-ink-2">{errorText(intakes.error)}</p>;
  if (intake === undefined || section === "") return <p className="text-s text-ink-2">{t("intakeEmpty")}</p>;
  const take = () => {
    const field = text.current;
    const quote = field?.value.slice(field.selectionStart, field.selectionEnd).trim() ?? "";
    if (quote === "") return setProblem(t("selectFirst"));
    if (quote.length > limits.words_characters_max) return setProblem(t("selectLess"));
    setProblem("");
    onQuote({ intakeId: intake.id, section, quote });
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 text-s font-semibold text-ink">{t("intake")}</legend>
      <NativeSelect
        label={t("section")}
        value={section}
        onChange={(event) => setChosen(event.currentTarget.value)}
        options={sections.map(([id]) => ({ value: id, label: sectionTitle(id) }))}
      />
      <TextArea
        ref={text}
        key={section}
        label={sectionTitle(section)}
        description={t("selectAbout")}
        readOnly
        defaultValue={words}
        rows={5}
        error={problem === "" ? undefined : problem}
      />
      <Button variant="secondary" className="self-start" onClick={take}>
        {t("quote")}
      </Button>
    </fieldset>
  );
}

const order = intakeSections.flatMap((section) =>
  section === "mentalState" ? mentalStateFields.map((field) => `${section}.${field}`) : [section],
);

/** Where a section stands in the order in which an intake is written; what is not known comes last. */
function placeOf(section: string): number {
  const place = order.indexOf(section);
  return place === -1 ? order.length : place;
}
