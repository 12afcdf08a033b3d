import type { MemberRole } from "@goldthread/schema/member";
import { Checkbox } from "@goldthread/ui/checkbox";
import { FieldError } from "@goldthread/ui/field";
import { useTranslations } from "use-intl";

// Not the schema's own list: its parser would come along.
const memberRoles = ["admin", "clinician"] as const satisfies readonly MemberRole[];

/** What a member does in the clinic: at least one, perhaps both. */
export function RolesField({
  value,
  onChange,
  error,
}: {
  value: readonly MemberRole[];
  onChange: (roles: MemberRole[]) => void;
  error?: string | undefined;
}) {
  const t = useTranslations("people");
  return (
    <fieldset
      className="flex flex-col gap-3"
      aria-describedby={error === undefined ? undefined : "roles-error"}
    >
      <legend className="mb-1.5 text-s font-semibold">{t("roles")}</legend>
      {memberRoles.map((role) => (
        <Checkbox
          key={role}
          label={t(`role.${role}`)}
          description={t(`roleAbout.${role}`)}
          checked={value.includes(role)}
          onChange={({ currentTarget: { checked } }) =>
            onChange(memberRoles.filter((one) => (one === role ? checked : value.includes(one))))
          }
        />
      ))}
      <FieldError controlId="roles" text={error} />
    </fieldset>
  );
}
