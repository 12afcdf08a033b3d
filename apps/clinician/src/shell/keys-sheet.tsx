import { Dialog } from "@goldthread/ui/dialog";
import { Kbd } from "@goldthread/ui/kbd";
import { useTranslations } from "use-intl";
import { keySheet } from "./key-sheet.ts";
import { keyOf } from "./platform.ts";

/** Every key there is, by where it works. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations("shell.keys");
  const tCommon = useTranslations("common");
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("title")}
      description={t("lead")}
      closeLabel={tCommon("close")}
      size="m"
    >
      <div className="flex flex-col gap-5">
        {keySheet.map(({ id, keys }) => (
          <section key={id} aria-labelledby={`keys-${id}`}>
            <h3 id={`keys-${id}`} className="mb-2 text-s font-semibold text-ink-3">
              {t(`group.${id}`)}
            </h3>
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2">
              {keys.map(({ id: keyId, press }) => (
                <div key={keyId} className="contents">
                  <dt className="flex gap-1">
                    {press.map((key) => (
                      <Kbd key={key}>{keyOf(key)}</Kbd>
                    ))}
                  </dt>
                  <dd>{t(`does.${keyId}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
