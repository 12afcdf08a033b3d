import { newId } from "@goldthread/app-core/api/new-id";
import { useState } from "react";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { useDraft } from "../../offline/use-draft.ts";
import { useSettings } from "../../offline/use-settings.ts";

export type SavedHow = "shared" | "private" | "offline";

/** A check-in on its way: what is typed, who may see it, and what became of it. */
export function useRecordCheckIn(clientId: string) {
  const submit = useSubmit();
  const draft = useDraft("check-in");
  const [settings] = useSettings();
  const [chosen, setShared] = useState<boolean | null>(null);
  const [pending, setPending] = useState(false);
  const [how, setHow] = useState<SavedHow | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const shared = chosen ?? settings.shareByDefault;

  /** Resolves with whether it is safe: at the clinic, or on this phone. */
  const save = async (input: {
    energy: number;
    pleasantness: number;
    localDate: string;
  }): Promise<boolean> => {
    setPending(true);
    setRefused(null);
    const words = draft.text.trim();
    const outcome = await submit("checkIn.record", {
      ...input,
      checkInId: newId(),
      clientId,
      words,
      shared,
    }).finally(() => setPending(false));
    if (outcome.state === "refused") {
      setRefused({ data: { refusal: outcome.refusal } });
      return false;
    }
    draft.clear();
    setShared(null);
    setHow(outcome.state === "waiting" ? "offline" : shared ? "shared" : "private");
    return true;
  };
  return {
    words: draft.text,
    setWords: draft.setText,
    shared,
    setShared,
    save,
    pending,
    refused,
    saved: { how, clear: () => setHow(null) },
  };
}
