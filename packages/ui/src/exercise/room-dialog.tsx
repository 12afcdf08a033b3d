import { useState, type ReactNode } from "react";
import { OverlayContainer } from "../overlay-container.ts";
import { useModal } from "../use-modal.ts";

/**
 * Holds a room above a page as a phone would: as large as one where there is space around it, the whole screen where
 * there is not. Shown for as long as it is there. What stands still in a room stands still in it.
 */
export function RoomDialog({
  label,
  onClose,
  children,
}: {
  label: string;
  /** Asked for by the device's own way back; a room asks by itself. */
  onClose: () => void;
  children: ReactNode;
}) {
  const [node, setNode] = useState<HTMLDialogElement | null>(null);
  useModal(node, true);
  return (
    <dialog
      ref={setNode}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        // React also tells it of a dialog that stands in this one.
        if (event.target === event.currentTarget) onClose();
      }}
      className="m-auto h-dvh max-h-none w-dvw max-w-none [container-type:size] overflow-hidden border-0 bg-room p-0 text-room-ink [contain:layout] open:animate-appear [@media(min-width:36rem)_and_(min-height:34rem)]:h-[min(50rem,100dvh-2rem)] [@media(min-width:36rem)_and_(min-height:34rem)]:w-[24.375rem] [@media(min-width:36rem)_and_(min-height:34rem)]:rounded-3 [@media(min-width:36rem)_and_(min-height:34rem)]:shadow-2"
    >
      {node === null ? null : <OverlayContainer value={node}>{children}</OverlayContainer>}
    </dialog>
  );
}
