import type { SyntheticEvent } from "react";
import { useTranslations } from "use-intl";

/**
 * For a form that leaves it to the browser to ask for what is missing: it asks in the page's language then, which need
 * not be the browser's. Spread over the form.
 */
export function useOwnValidity() {
  const t = useTranslations("problem");
  return {
    onInvalidCapture({ target }: SyntheticEvent) {
      if (!(target instanceof HTMLInputElement)) return;
      target.setCustomValidity("");
      const { valueMissing, typeMismatch, tooShort } = target.validity;
      if (valueMissing) target.setCustomValidity(t("invalid_type"));
      else if (typeMismatch) target.setCustomValidity(t("email"));
      else if (tooShort) target.setCustomValidity(t("too_small"));
    },
    onInput({ target }: SyntheticEvent) {
      if (target instanceof HTMLInputElement) target.setCustomValidity("");
    },
  };
}
