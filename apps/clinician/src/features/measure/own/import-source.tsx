import { limits } from "@goldthread/schema/limits";
import { Button, buttonClass } from "@goldthread/ui/button";
import { FieldError, useFieldIds } from "@goldthread/ui/field";
import { Section } from "@goldthread/ui/section";
import { TextArea } from "@goldthread/ui/text-area";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { importText } from "./import-text.ts";

/** The questionnaire's text, from a file or pasted. A file fills the field that text is pasted in. */
export function ImportSource({
  json,
  onChange,
  onLook,
}: {
  json: string;
  onChange: (json: string) => void;
  /** With the text to send. */
  onLook: (json: string) => void;
}) {
  const t = useTranslations("own.import");
  const [problem, setProblem] = useState<"nothing" | "tooLong" | "fileFailed" | null>(null);
  const max = limits.measure_import_bytes_max / 1_000;
  const said = problem === null ? undefined : t(problem, { max });
  const look = (text: string) => {
    const read = importText(text);
    setProblem("problem" in read ? read.problem : null);
    if ("json" in read) onLook(read.json);
  };
  const choose = async (file: File) => {
    // Nobody's questionnaire is this long, and a browser may not bear the text.
    if (file.size > 50 * limits.measure_import_bytes_max) return setProblem("tooLong");
    try {
      const text = await file.text();
      onChange(text);
      look(text);
    } catch {
      setProblem("fileFailed");
    }
  };
  return (
    <Section title={t("questionnaire")} card>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          look(json);
        }}
      >
        <FileField
          label={t("file")}
          error={problem === "fileFailed" ? said : undefined}
          onChoose={(file) => void choose(file)}
        />
        <TextArea
          label={t("paste")}
          description={t("pasteAbout")}
          error={problem === "fileFailed" ? undefined : said}
          rows={4}
          spellCheck={false}
          autoComplete="off"
          className="[&_textarea]:max-h-48 [&_textarea]:font-mono [&_textarea]:text-s"
          value={json}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <div>
          <Button type="submit">{t("look")}</Button>
        </div>
      </form>
    </Section>
  );
}

function FileField({
  label,
  error,
  onChoose,
}: {
  label: string;
  error: string | undefined;
  onChoose: (file: File) => void;
}) {
  const { controlId, describedBy } = useFieldIds({ error });
  return (
    <div className="flex flex-col items-start gap-1.5">
      {/* The browser's own button speaks the browser's language. */}
      <label
        className={buttonClass({
          variant: "secondary",
          className:
            "relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand",
        })}
      >
        {label}
        <input
          id={controlId}
          type="file"
          accept=".json,application/json,application/fhir+json"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy}
          className="sr-only"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file chosen again, once it has been mended, is to be read again.
            event.currentTarget.value = "";
            if (file !== undefined) onChoose(file);
          }}
        />
      </label>
      <FieldError controlId={controlId} text={error} />
    </div>
  );
}
