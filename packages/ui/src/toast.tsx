import {
  Button,
  Text,
  UNSTABLE_Toast as RacToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as RacToastRegion,
} from "react-aria-components/Toast";
import { cx } from "./class-names.ts";
import { CloseIcon } from "./icons.tsx";

/** What happened, and perhaps a way back. */
export interface ToastMessage {
  title: string;
  description?: string | undefined;
  tone?: "neutral" | "good" | "risk" | undefined;
  action?: { label: string; onAction: () => void } | undefined;
}

/** A queue to share through the app. `show` returns a way to take the message down. */
export interface Toasts {
  queue: ToastQueue<ToastMessage>;
  show: (message: ToastMessage, options?: { timeoutMs?: number }) => () => void;
}

const TOAST_TIMEOUT_MS = 6000;
const TOASTS_VISIBLE_MAX = 3;

/** One queue per app. A message with an action or of tone `risk` stays until closed, for a vanishing one cannot be reached by all. */
export function createToasts(): Toasts {
  const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: TOASTS_VISIBLE_MAX });
  return {
    queue,
    show(message, { timeoutMs } = {}) {
      const stays = Boolean(message.action) || message.tone === "risk";
      const key = queue.add(
        message,
        stays && timeoutMs === undefined ? {} : { timeout: timeoutMs ?? TOAST_TIMEOUT_MS },
      );
      return () => queue.close(key);
    },
  };
}

const bar = { neutral: "before:bg-brand", good: "before:bg-good", risk: "before:bg-risk" };

/** Where messages appear: one landmark at the lower right, reached with F6. Heavy: portal only. */
export function ToastRegion({
  toasts,
  label,
  closeLabel,
}: {
  toasts: Toasts;
  label: string;
  closeLabel: string;
}) {
  return (
    <RacToastRegion
      queue={toasts.queue}
      aria-label={label}
      className="fixed right-4 bottom-4 z-50 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2 outline-none print:hidden"
    >
      {({ toast }) => (
        <RacToast
          toast={toast}
          className={cx(
            "relative flex animate-appear items-start gap-3 overflow-clip rounded-2 border border-line bg-surface py-3 pr-2 pl-5 text-ink shadow-2 before:absolute before:inset-y-0 before:left-0 before:w-1",
            bar[toast.content.tone ?? "neutral"],
          )}
        >
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title" className="block font-semibold">
              {toast.content.title}
            </Text>
            {toast.content.description ? (
              <Text slot="description" className="block text-s text-ink-2">
                {toast.content.description}
              </Text>
            ) : null}
            {toast.content.action ? (
              <Button
                className="mt-1 -ml-1 rounded-1 px-1 py-0.5 text-s font-semibold text-brand underline underline-offset-2"
                onPress={() => {
                  toast.content.action?.onAction();
                  toasts.queue.close(toast.key);
                }}
              >
                {toast.content.action.label}
              </Button>
            ) : null}
          </ToastContent>
          <Button
            slot="close"
            aria-label={closeLabel}
            className="grid size-8 shrink-0 place-items-center rounded-1 text-ink-2 hover:bg-sunken"
          >
            <CloseIcon size={16} />
          </Button>
        </RacToast>
      )}
    </RacToastRegion>
  );
}
