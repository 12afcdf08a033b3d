import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { Button } from "@goldthread/ui/button";
import { TextArea } from "@goldthread/ui/text-area";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Outcome } from "../offline/outbox.ts";
import { useDraft } from "../offline/use-draft.ts";

/**
 * A few words and a button: what is typed is kept until it is on its way, and stays when it is refused. `send` gets
 * the words without blanks at either end.
 */
export function Say({
  draft,
  begin = "",
  label,
  hint,
  sendLabel,
  required,
  maxLength,
  send,
  onSent,
  onCancel,
}: {
  /** Names the draft on this phone. */
  draft: string;
  begin?: string;
  label: string;
  hint?: string;
  sendLabel: string;
  required: boolean;
  maxLength: number;
  send: (words: string) => Promise<Outcome>;
  onSent: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations();
  const words = useDraft(draft, begin);
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const said = words.text.trim();
  const submit = async () => {
    setMissing(required && said === "");
    if (required && said === "") return;
    setPending(true);
    const outcome = await send(said).finally(() => setPending(false));
    if (outcome.state === "refused") {
      setRefused({ data: { refusal: outcome.refusal } });
      return;
    }
    words.clear();
    onSent();
  };
  return (
    <form
      className="flex animate-appear flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextArea
        voice
        autoFocus
        label={label}
        description={hint}
        aside={required ? undefined : t("shell.optional")}
        maxLength={maxLength}
        value={words.text}
        onChange={(event) => words.setText(event.currentTarget.value)}
        error={missing && said === "" ? t("problem.goal.textRequired") : undefined}
      />
      <RefusalText error={refused} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          {sendLabel}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
