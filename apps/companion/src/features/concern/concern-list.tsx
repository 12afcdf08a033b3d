import { limits } from "@goldthread/schema/limits";
import type { Today } from "@goldthread/schema/chart";
import { Button } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { Voice } from "@goldthread/ui/voice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { Say } from "../../shared/say.tsx";

type Concern = Today["concerns"][number];

/** What is being looked at together, with the client's own words, which are theirs alone to change. */
export function ConcernList({ concerns, className }: { concerns: readonly Concern[]; className?: string }) {
  const t = useTranslations("concern");
  if (concerns.length === 0) return null;
  return (
    <Section title={t("title")} description={t("lead")} className={className}>
      <ul className="flex flex-col gap-5">
        {concerns.map((concern) => (
          <ConcernItem key={concern.id} concern={concern} />
        ))}
      </ul>
    </Section>
  );
}

function ConcernItem({ concern: { id, title, clientWords } }: { concern: Concern }) {
  const t = useTranslations("concern");
  const submit = useSubmit();
  const [editing, setEditing] = useState(false);
  return (
    <li className="border-l-2 border-gold pl-4">
      <h3 className="font-medium">{title}</h3>
      {editing ? (
        <div className="mt-3">
          <Say
            draft={`concern/${id}`}
            begin={clientWords}
            label={t("label")}
            hint={t("hint")}
            sendLabel={t("save")}
            required={false}
            maxLength={limits.words_characters_max}
            send={(words) => submit("concern.say", { concernId: id, clientWords: words })}
            onSent={() => setEditing(false)}
            onCancel={() => setEditing(false)}
          />
        </div>
      ) : (
        <>
          {clientWords === "" ? (
            <p className="text-ink-2">{t("none")}</p>
          ) : (
            <Voice size="s">{clientWords}</Voice>
          )}
          <Button variant="quiet" className="-ml-4 touch:px-4!" onClick={() => setEditing(true)}>
            {clientWords === "" ? t("say") : t("edit")}
          </Button>
        </>
      )}
    </li>
  );
}
