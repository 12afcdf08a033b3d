import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { Button } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";

/** A form in a dialog. It stays open until the server has what was typed, and says what went wrong in place. */
export function FormDialog({
  title,
  description,
  submitLabel,
  pending,
  error,
  danger = false,
  submitDisabledReason,
  size,
  onSubmit,
  onClose,
  children,
}: {
  title: ReactNode;
  description?: ReactNode;
  submitLabel: string;
  pending: boolean;
  /** What the last attempt failed with; null while there is nothing to say. */
  error: unknown;
  danger?: boolean | undefined;
  /** Why it cannot be sent yet. */
  submitDisabledReason?: string | undefined;
  size?: "s" | "m" | "l" | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("common");
  const formId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      closeLabel={t("close")}
      size={size}
      keepOnOutsidePress
      actions={
        <>
          <Button variant="secondary" className="self-start" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button
            type="submit"
            form={formId}
            variant={danger ? "danger" : "primary"}
            pending={pending}
            pendingLabel={t("saving")}
            disabledReason={submitDisabledReason}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        ref={focusFirstField}
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (pending || submitDisabledReason !== undefined) return;
          onSubmit();
          focusFirstProblem(event.currentTarget);
        }}
      >
        {children}
        <RefusalText error={error} />
      </form>
    </Dialog>
  );
}

/** Where one begins to fill in: marked before the dialog opens, which puts the focus on it. */
function focusFirstField(form: HTMLFormElement | null) {
  const chosen = form?.querySelector(
    "input:checked, input:not([type=radio]), select, textarea:not([readonly])",
  );
  (chosen ?? form?.querySelector("input"))?.setAttribute("autofocus", "");
}

/** What is not right yet is known once it is on screen; the focus then goes to the first of it. */
function focusFirstProblem(form: HTMLFormElement) {
  requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}
