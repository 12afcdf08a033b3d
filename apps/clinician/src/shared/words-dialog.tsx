import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { TextArea } from "@goldthread/ui/text-area";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "./form-dialog.tsx";
import { useDraft } from "./use-draft.ts";

interface WordsCommand {
  isPending: boolean;
  error: unknown;
}

/** Asks for a few sentences before something is done with them. What is typed is kept until it was. */
export function WordsDialog({
  draftKey,
  title,
  description,
  label,
  labelAbout,
  initial = "",
  optional = false,
  voice = false,
  max,
  path,
  submitLabel,
  danger,
  command,
  onSubmit,
  onClose,
  children,
}: {
  /** Names the draft: one for each record and purpose. */
  draftKey: string;
  title: ReactNode;
  description?: ReactNode;
  label: string;
  labelAbout?: string | undefined;
  initial?: string | undefined;
  /** Whether it may be left empty. */
  optional?: boolean | undefined;
  voice?: boolean | undefined;
  /** Longest text, in characters. */
  max: number;
  /** Where the words stand in the command's input, for what it says about them. */
  path: string;
  submitLabel: string;
  danger?: boolean | undefined;
  command: WordsCommand;
  /** Does it; `done` forgets the draft and closes. */
  onSubmit: (words: string, done: { onSuccess: () => void }) => void;
  onClose: () => void;
  /** What is being answered, above the field. */
  children?: ReactNode;
}) {
  const t = useTranslations("common");
  const tProblem = useTranslations("problem");
  const fieldErrors = useFieldErrors();
  const [{ words }, change, clear] = useDraft(draftKey, { words: initial });
  const [asked, setAsked] = useState(false);
  const missing = !optional && words.trim() === "";
  return (
    <FormDialog
      title={title}
      description={description}
      submitLabel={submitLabel}
      danger={danger}
      pending={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (missing) return;
        onSubmit(words.trim(), {
          onSuccess() {
            clear();
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      {children}
      <TextArea
        label={label}
        aside={optional ? t("optional") : undefined}
        description={labelAbout}
        voice={voice}
        rows={4}
        maxLength={max}
        value={words}
        onChange={(event) => change({ words: event.currentTarget.value })}
        error={asked && missing ? tProblem("goal.textRequired") : fieldErrors(command.error)[path]}
      />
    </FormDialog>
  );
}
