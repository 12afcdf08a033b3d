import { EyeIcon, LockIcon } from "@goldthread/ui/icons";

/** Whether the clinician can read something, with a drawing that says so too. */
export function ReachLine({ shared, children }: { shared: boolean; children: string }) {
  const Icon = shared ? EyeIcon : LockIcon;
  return (
    <p className="flex items-start gap-2 text-m text-ink-2">
      <Icon size={18} className="mt-[0.15em] shrink-0" />
      {children}
    </p>
  );
}
