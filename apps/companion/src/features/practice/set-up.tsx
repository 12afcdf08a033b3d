import { checkPattern } from "@goldthread/domain/exercise/breath-limits";
import type { Prescription } from "@goldthread/schema/exercise";
import { Button } from "@goldthread/ui/button";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { NumberScale } from "@goldthread/ui/number-scale";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { KeepClose } from "./keep-close.tsx";
import { SetUpBreath } from "./set-up-breath.tsx";
import { SetUpLength } from "./set-up-length.tsx";
import { SetUpMore } from "./set-up-more.tsx";
import type { SetUpProps } from "./set-up-props.ts";

/** How long comes first, then the breath; all else can wait. Whoever is tired goes in with one tap. */
export function SetUp(props: SetUpProps) {
  const { script, options, chosen, prescription, favourite, before, onBefore, onStart } = props;
  const t = useTranslations();
  const { language } = options;
  const pattern = script.breathing?.kind === "custom" ? chosen.pattern : undefined;
  const unsafe = pattern !== undefined && checkPattern(pattern).length > 0;
  return (
    <Screen
      title={t("practice.title")}
      start={<BackLink to="/practise" />}
      footer={
        <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
          <p role="status" className="min-w-0 flex-1 basis-40 text-m text-ink-2">
            {unsafe ? t("pattern.unsafe") : ""}
          </p>
          <Button size="l" onClick={onStart} disabled={unsafe}>
            {t("practice.setup.start")}
          </Button>
        </div>
      }
    >
      <div className="flex items-center justify-between gap-4">
        <ExercisePicture picture={script.picture} size={88} />
        <KeepClose exerciseId={script.id} kept={favourite} />
      </div>
      <div lang={language}>
        <PageHeader className="mt-3" title={script.title[language]} meta={script.purpose[language]} />
      </div>
      <PersonalLine prescription={prescription} />
      <div className="mt-6 flex flex-col gap-7">
        <SetUpLength {...props} />
        <SetUpBreath {...props} />
        <Told title={t("practice.page.how")} text={script.how[language]} language={language} />
        <Told title={t("practice.page.care")} text={script.care[language]} language={language} />
        {script.rated ? (
          <NumberScale
            legend={t("practice.setup.before")}
            description={t("practice.setup.beforeHint")}
            value={before}
            onChange={onBefore}
            lowLabel={t("practice.setup.calm")}
            highLabel={t("practice.setup.tense")}
          />
        ) : null}
        <SetUpMore {...props} />
      </div>
    </Screen>
  );
}

/** What the clinician wrote when prescribing it. */
function PersonalLine({ prescription }: { prescription: Prescription | null }) {
  const t = useTranslations("practice");
  if (prescription === null || prescription.note === "") return null;
  return (
    <figure className="mt-5 border-l-2 border-gold pl-4">
      <blockquote className="voice text-xl leading-snug">{prescription.note}</blockquote>
      <figcaption className="mt-1 text-m text-ink-2">
        {prescription.prescribedBy || t("yourClinician")}
      </figcaption>
    </figure>
  );
}

function Told({ title, text, language }: { title: string; text: string; language: string }) {
  if (text === "") return null;
  return (
    <Section title={title}>
      <p lang={language} className="text-ink-2">
        {text}
      </p>
    </Section>
  );
}
