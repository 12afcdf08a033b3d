import { IconButton } from "@goldthread/ui/button";
import { EyeClosedIcon, EyeIcon } from "@goldthread/ui/icons";
import { TextField, type TextFieldProps } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** A password, hidden until asked to show. */
export function PasswordField(props: Omit<TextFieldProps, "type" | "end">) {
  const t = useTranslations("identity.password");
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? "text" : "password"}
      autoCapitalize="none"
      spellCheck={false}
      end={
        <IconButton
          label={shown ? t("hide") : t("show")}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeClosedIcon size={18} /> : <EyeIcon size={18} />}
        </IconButton>
      }
    />
  );
}
