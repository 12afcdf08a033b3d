import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { Button, buttonClass } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { NoteIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { useWhen } from "../../../shared/use-when.ts";
import { useLibraryCommand } from "../use-library-command.ts";

/** Why a measure is not offered and what would change that; what the clinic has declared to be offered it. */
export function OfferNotice({ measure }: { measure: LibraryMeasure }) {
  const t = useTranslations("library.whyNot");
  const tLibrary = useTranslations("library");
  const { roles } = useBelonging();
  const isAdmin = roles.includes("admin");
  const { whyNot, wordingWanted } = measure;
  if (whyNot === null) return measure.declared === null ? null : <Declared measure={measure} />;
  const wanted = wordingWanted[0];
  return (
    <Notice
      tone={whyNot === "never" || whyNot === "retired" ? "neutral" : "gold"}
      icon={<NoteIcon />}
      title={t(`${whyNot}.title`)}
      actions={
        whyNot === "wording" && isAdmin && wanted !== undefined ? (
          <Link {...paths.measureWording(measure.id, wanted)} className={buttonClass({ size: "s" })}>
            {tLibrary("supplyWording")}
          </Link>
        ) : (whyNot === "nonCommercial" || whyNot === "termsConfirmed") && isAdmin ? (
          <DeclareButton measure={measure} condition={whyNot} declared />
        ) : undefined
      }
    >
      <p>{t(`${whyNot}.about`)}</p>
      {isAdmin || whyNot === "never" ? null : <p className="mt-1">{t("askAdmin")}</p>}
    </Notice>
  );
}

function Declared({ measure }: { measure: LibraryMeasure }) {
  const t = useTranslations("library.declared");
  const when = useWhen();
  const { roles } = useBelonging();
  const { declared, licence } = measure;
  if (declared === null || licence.condition === undefined) return null;
  return (
    <Notice
      tone="neutral"
      icon={<NoteIcon />}
      actions={
        roles.includes("admin") ? (
          <DeclareButton measure={measure} condition={licence.condition} declared={false} />
        ) : undefined
      }
    >
      <p>{t(licence.condition, { name: declared.by, day: when.long(declared.at) })}</p>
    </Notice>
  );
}

/** Makes or withdraws the declaration a licence asks for, once it has been read again. */
function DeclareButton({
  measure: { id: measureId },
  condition,
  declared,
}: {
  measure: LibraryMeasure;
  condition: "nonCommercial" | "termsConfirmed";
  declared: boolean;
}) {
  const t = useTranslations("library.declare");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const declare = useLibraryCommand(trpc.measure.declare.mutationOptions());
  const [asking, setAsking] = useState(false);
  const say = declared ? condition : "withdraw";
  return (
    <>
      <Button
        size="s"
        variant={declared ? "primary" : "secondary"}
        pending={declare.isPending}
        onClick={() => setAsking(true)}
      >
        {t(`${say}.do`)}
      </Button>
      <RefusalText error={declare.error} />
      <ConfirmDialog
        open={asking}
        title={t(`${say}.title`)}
        description={t(`${say}.about`)}
        confirmLabel={t(`${say}.do`)}
        cancelLabel={tCommon("cancel")}
        danger={!declared}
        onConfirm={() => {
          setAsking(false);
          declare.send(
            condition === "nonCommercial" ? { condition, declared } : { condition, measureId, declared },
          );
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
