import { WarningIcon } from "@goldthread/ui/icons";
import { useEditing } from "./editing.ts";

/** What is wrong at a place, above its fields. */
export function Problems({ at }: { at: string }) {
  const found = useEditing().problemsAt(at);
  if (found.length === 0) return null;
  return (
    <ul className="mb-3 flex flex-col gap-1 text-s font-medium text-risk">
      {found.map((words) => (
        <li key={words} className="flex items-start gap-1.5">
          <WarningIcon size={16} className="mt-px shrink-0" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
