import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { IconButton } from "./button.tsx";
import { cx } from "./class-names.ts";
import { CloseIcon } from "./icons.tsx";
import { OverlayContainer } from "./overlay-container.ts";
import { useModal } from "./use-modal.ts";

export interface DialogProps {
  open: boolean;
  /** Asked for by Escape, the close button or a press outside; the owner decides. */
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** Name of the close button; without it there is none and `actions` must offer a way out. */
  closeLabel?: string | undefined;
  children?: ReactNode;
  /** Buttons at the foot, the decisive one last. */
  actions?: ReactNode;
  size?: "s" | "m" | "l" | undefined;
  /** Leaves it open on a press outside: for forms with something typed. */
  keepOnOutsidePress?: boolean | undefined;
  role?: "dialog" | "alertdialog" | undefined;
}

const widths = { s: "max-w-md", m: "max-w-xl", l: "max-w-3xl" };

/** A modal on the native `<dialog>`: the browser keeps focus inside, makes the rest inert and gives focus back. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  closeLabel,
  children,
  actions,
  size = "m",
  keepOnOutsidePress = false,
  role = "dialog",
}: DialogProps) {
  const [node, setNode] = useState<HTMLDialogElement | null>(null);
  const titleId = useId();
  useModal(node, open);
  useOutsidePress(node, keepOnOutsidePress ? null : onClose);
  return (
    <dialog
      ref={setNode}
      role={role}
      aria-labelledby={titleId}
      aria-describedby={description ? `${titleId}-description` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        // React also tells it of a dialog that stands in this one.
        if (event.target === event.currentTarget) onClose();
      }}
      className={cx(
        "m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] overflow-y-auto rounded-3 border border-line bg-surface p-0 text-ink shadow-2 [--ring-gap:initial] [--ring:initial] open:animate-appear",
        widths[size],
      )}
    >
      {open ? (
        <OverlayContainer value={node}>
          <div className="flex flex-col gap-4 p-6">
            <header className="flex items-start gap-3">
              <div className="min-w-0 flex-1">
                <h2 id={titleId} className="voice text-2xl font-medium">
                  {title}
                </h2>
                {description ? (
                  <p id={`${titleId}-description`} className="mt-1.5 text-ink-2">
                    {description}
                  </p>
                ) : null}
              </div>
              {closeLabel ? (
                <IconButton label={closeLabel} onClick={onClose} className="-mt-1 -mr-2">
                  <CloseIcon />
                </IconButton>
              ) : null}
            </header>
            {children}
            {actions ? <footer className="flex flex-wrap justify-end gap-2 pt-1">{actions}</footer> : null}
          </div>
        </OverlayContainer>
      ) : null}
    </dialog>
  );
}

/** A press that begins and ends on the veil; one that only ends there (a selection dragged too far) is not meant. */
function useOutsidePress(node: HTMLDialogElement | null, onPress: (() => void) | null) {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    if (!node) return undefined;
    let began = false;
    const down = (event: MouseEvent) => {
      began = event.target === node;
    };
    const click = (event: MouseEvent) => {
      if (began && event.target === node) latest.current?.();
    };
    node.addEventListener("mousedown", down);
    node.addEventListener("click", click);
    return () => {
      node.removeEventListener("mousedown", down);
      node.removeEventListener("click", click);
    };
  }, [node]);
}
