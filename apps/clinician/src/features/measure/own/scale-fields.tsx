import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { Button } from "@goldthread/ui/button";
import { Checkbox } from "@goldthread/ui/checkbox";
import { Section } from "@goldthread/ui/section";
import { NativeSelect } from "@goldthread/ui/native-select";
import { TextField } from "@goldthread/ui/text-field";
import { useFormatter, useTranslations } from "use-intl";
import {
  countableItems,
  type BandDraft,
  type OwnDraft,
  rangeOf,
  type ScaleDraft,
  tieredScales,
} from "./scoring.ts";

interface FieldsProps {
  base: MeasureDefinition;
  language: Language;
  draft: OwnDraft;
  change: (part: Partial<OwnDraft>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** The scores: which questions count, how, the other way round or not, and what ranges of the score are called. */
export function ScaleFields({ base, language, draft, change, errorOf }: FieldsProps) {
  const t = useTranslations("own");
  const format = useFormatter();
  const set = (place: number, part: Partial<ScaleDraft>) =>
    change({ scales: draft.scales.map((scale, at) => (at === place ? { ...scale, ...part } : scale)) });
  const add = () => {
    const isFirst = draft.scales.length === 0;
    const taken = new Set([...draft.scales, ...tieredScales(base)].map(({ id }) => id));
    const numbers = Array.from({ length: draft.scales.length + 2 }, (_, place) => `scale-${place + 1}`);
    const id =
      isFirst && !taken.has("total")
        ? "total"
        : (numbers.find((candidate) => !taken.has(candidate)) ?? "scale");
    const itemIds = isFirst ? countableItems(base).map((item) => item.id) : [];
    change({
      hasTotal: isFirst || draft.hasTotal,
      scales: [
        ...draft.scales,
        { id, label: isFirst ? t("total") : "", kind: "sum", itemIds, reverse: [], bands: [] },
      ],
    });
  };
  return (
    <Section
      title={t("scores")}
      description={t("scoresAbout")}
      card
      actions={
        <Button size="s" variant="secondary" onClick={add}>
          {t(draft.scales.length === 0 ? "addTotal" : "addScale")}
        </Button>
      }
    >
      {tieredScales(base).length === 0 ? null : (
        <p className="mb-3 text-s text-ink-2">
          {t("tiersKept", { scales: format.list(tieredScales(base).map(({ label }) => label[language])) })}
        </p>
      )}
      <div className="flex flex-col divide-y divide-line">
        {draft.scales.map((scale, place) => (
          <OneScale
            key={scale.id}
            at={`own-scale-${place}`}
            isTotal={draft.hasTotal && place === 0}
            {...{ base, language, scale, errorOf }}
            onChange={(part) => set(place, part)}
            onRemove={() =>
              change({
                scales: draft.scales.filter((_, other) => other !== place),
                hasTotal: draft.hasTotal && place !== 0,
              })
            }
          />
        ))}
      </div>
      {draft.scales.length < 2 ? null : (
        <Checkbox
          className="mt-3"
          label={t("hasTotal", { scale: draft.scales[0]?.label ?? "" })}
          checked={draft.hasTotal}
          onChange={(event) => change({ hasTotal: event.currentTarget.checked })}
        />
      )}
    </Section>
  );
}

function OneScale({
  base,
  language,
  scale,
  at,
  isTotal,
  errorOf,
  onChange,
  onRemove,
}: Pick<FieldsProps, "base" | "language" | "errorOf"> & {
  scale: ScaleDraft;
  at: string;
  isTotal: boolean;
  onChange: (part: Partial<ScaleDraft>) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("own");
  const format = useFormatter();
  const range = scale.itemIds.length === 0 ? null : rangeOf(base, scale);
  const toggle = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
  return (
    <div role="group" aria-label={scale.label} className="flex flex-col gap-3 py-4 first:pt-0">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_12rem_auto] sm:items-end">
        <TextField
          id={`${at}-label`}
          label={t(isTotal ? "totalName" : "scaleName")}
          value={scale.label}
          error={errorOf(`${at}-label`)}
          onChange={(event) => onChange({ label: event.currentTarget.value })}
        />
        <NativeSelect
          label={t("kind")}
          value={scale.kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value === "mean" ? "mean" : "sum" })}
          options={[
            { value: "sum", label: t("sum") },
            { value: "mean", label: t("mean") },
          ]}
        />
        <Button variant="quiet" onClick={onRemove}>
          {t("remove")}
        </Button>
      </div>
      <fieldset id={`${at}-items`} tabIndex={-1} className="min-w-0">
        <legend className="mb-1.5 text-s font-semibold text-ink">{t("items")}</legend>
        {errorOf(`${at}-items`) === undefined ? null : (
          <p className="mb-1 text-s font-medium text-risk">{errorOf(`${at}-items`)}</p>
        )}
        <ul className="flex max-h-80 flex-col divide-y divide-line overflow-y-auto rounded-2 border border-line px-3">
          {countableItems(base).map(({ id }) => {
            const words = base.translations[language]?.items[id] ?? id;
            const counted = scale.itemIds.includes(id);
            return (
              <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-1.5">
                <Checkbox
                  className="min-w-0 flex-1 basis-60"
                  label={<span lang={language}>{words}</span>}
                  checked={counted}
                  onChange={() =>
                    onChange({
                      itemIds: toggle(scale.itemIds, id),
                      reverse: scale.reverse.filter((one) => one !== id),
                    })
                  }
                />
                <Checkbox
                  label={t("reverse")}
                  aria-label={t("reverseItem", { item: words })}
                  disabled={!counted}
                  checked={scale.reverse.includes(id)}
                  onChange={() => onChange({ reverse: toggle(scale.reverse, id) })}
                />
              </li>
            );
          })}
        </ul>
      </fieldset>
      {range === null ? null : (
        <p role="status" className="text-s text-ink-2">
          {t("range", { min: format.number(range.min), max: format.number(range.max) })}
        </p>
      )}
      <Bands
        at={at}
        scale={scale}
        range={range}
        errorOf={errorOf}
        onChange={(bands) => onChange({ bands })}
      />
    </div>
  );
}

function Bands({
  at,
  scale: { bands },
  range,
  errorOf,
  onChange,
}: {
  at: string;
  scale: ScaleDraft;
  range: { min: number; max: number } | null;
  errorOf: FieldsProps["errorOf"];
  onChange: (bands: BandDraft[]) => void;
}) {
  const t = useTranslations("own");
  const set = (place: number, part: Partial<BandDraft>) =>
    onChange(bands.map((band, other) => (other === place ? { ...band, ...part } : band)));
  const before = Number(bands.at(-1)?.to);
  const next = bands.length === 0 ? range?.min : Number.isFinite(before) ? before + 1 : undefined;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-s font-semibold text-ink">{t("bands")}</legend>
      <p className="mb-2 text-s text-ink-2">{t("bandsAbout")}</p>
      <ul className="flex flex-col gap-3">
        {bands.map((band, place) => (
          <li
            // oxlint-disable-next-line react/no-array-index-key -- bands have no names of their own until they are saved
            key={place}
            className="grid grid-cols-2 items-start gap-3 sm:grid-cols-[6rem_6rem_minmax(0,1fr)_auto]"
          >
            {(["from", "to"] as const).map((edge) => (
              <TextField
                key={edge}
                id={`${at}-band-${place}-${edge}`}
                label={t(edge)}
                inputMode="decimal"
                value={band[edge]}
                error={errorOf(`${at}-band-${place}-${edge}`)}
                onChange={(event) => set(place, { [edge]: event.currentTarget.value })}
              />
            ))}
            <TextField
              id={`${at}-band-${place}-label`}
              label={t("bandName")}
              value={band.label}
              error={errorOf(`${at}-band-${place}-label`)}
              onChange={(event) => set(place, { label: event.currentTarget.value })}
            />
            <Button
              variant="quiet"
              className="mt-6"
              onClick={() => onChange(bands.filter((_, other) => other !== place))}
            >
              {t("remove")}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="s"
        variant="secondary"
        className="mt-2"
        disabled={range === null}
        onClick={() =>
          onChange([
            ...bands,
            { label: "", from: next === undefined ? "" : String(next), to: String(range?.max ?? "") },
          ])
        }
      >
        {t("addBand")}
      </Button>
    </fieldset>
  );
}
