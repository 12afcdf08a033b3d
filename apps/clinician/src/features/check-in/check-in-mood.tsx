import { isMood, moodWord } from "@goldthread/domain/check-in/mood";
import { useTranslations } from "use-intl";

/** How the client said it was, in the word they tapped. */
export function CheckInMood({ checkIn }: { checkIn: { energy: number; pleasantness: number } }) {
  const t = useTranslations("check-in.mood");
  const { energy, pleasantness } = checkIn;
  const mood = { energy, pleasantness };
  return <span className="font-medium text-ink">{isMood(mood) ? t(moodWord(mood)) : t("unknown")}</span>;
}
