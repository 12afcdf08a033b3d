import { limits } from "@goldthread/schema/limits";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";

/** The line that goes with a check-in, and who may see both. */
export function CheckInWords({
  words,
  setWords,
  shared,
  setShared,
  lead,
}: {
  words: string;
  setWords: (words: string) => void;
  shared: boolean;
  setShared: (shared: boolean) => void;
  lead: string | null;
}) {
  const t = useTranslations("checkIn");
  return (
    <>
      <TextField
        label={t("words")}
        description={t("wordsHint")}
        maxLength={limits.line_characters_max}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <RadioCards
        legend={t("who")}
        columns={2}
        value={shared ? "shared" : "private"}
        onChange={(value) => setShared(value === "shared")}
        options={[
          { value: "private", label: t("private") },
          { value: "shared", label: lead === null ? t("sharedTeam") : t("shared", { name: lead }) },
        ]}
      />
    </>
  );
}
