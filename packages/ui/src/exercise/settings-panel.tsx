import { useId, type ReactNode } from "react";
import { RadioCards } from "../radio-cards.tsx";
import { NativeSelect } from "../native-select.tsx";
import { Switch } from "../switch.tsx";
import type { Abilities } from "./abilities.ts";
import type { PlayerLabels } from "./player-labels.ts";
import type { PlayerSettings, Voice } from "./player-settings.ts";
import { RoomPanel } from "./room-panel.tsx";

const voices: readonly Voice[] = ["strikes", "breath", "noise", "voice"];

export interface SettingsPanelProps {
  settings: PlayerSettings;
  onChange: (settings: PlayerSettings) => void;
  labels: PlayerLabels;
  abilities: Abilities;
  hasVoice: boolean;
  /** Silence and bells can only be chosen before the start. */
  begun: boolean;
  intervalChoices: readonly number[];
  onClose: () => void;
}

/** How it sounds and looks. What the device cannot do is said, not hidden. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { settings, onChange, labels, abilities, hasVoice, onClose } = props;
  const words = labels.adjust;
  const change = (part: Partial<PlayerSettings>) => onChange({ ...settings, ...part });
  return (
    <RoomPanel title={labels.settings} closeLabel={labels.close} onClose={onClose}>
      <div className="flex flex-col gap-1">
        <Switch
          label={labels.sound}
          checked={settings.sound}
          onChange={(event) => change({ sound: event.target.checked })}
        />
        {voices.map((voice) =>
          voice === "voice" && !(settings.voice && hasVoice) ? null : (
            <Volume
              key={voice}
              label={words.volumes[voice]}
              value={settings.volumes[voice]}
              disabled={!settings.sound}
              onChange={(volume) => change({ volumes: { ...settings.volumes, [voice]: volume } })}
            />
          ),
        )}
        <Switch
          label={words.voice}
          description={hasVoice ? undefined : words.voiceMissing}
          disabled={!hasVoice}
          checked={settings.voice && hasVoice}
          onChange={(event) => change({ voice: event.target.checked })}
        />
        <Switch
          label={words.vibration}
          description={abilities.vibration ? undefined : words.vibrationMissing}
          disabled={!abilities.vibration}
          checked={settings.vibration && abilities.vibration}
          onChange={(event) => change({ vibration: event.target.checked })}
        />
        <Switch
          label={words.captions}
          checked={settings.captions}
          onChange={(event) => change({ captions: event.target.checked })}
        />
      </div>
      <RadioCards
        legend={words.screen}
        columns={3}
        options={(["room", "dim", "dark"] as const).map((value) => ({ value, label: words.screens[value] }))}
        value={settings.screen}
        onChange={(screen) => change({ screen })}
      />
      <BeforeStart {...props} change={change} />
      <Said>{abilities.soundsLocked ? words.goesOnLocked : words.stopsLocked}</Said>
      {abilities.staysAwake ? null : <Said>{words.screenMaySleep}</Said>}
    </RoomPanel>
  );
}

function BeforeStart({
  settings,
  labels: { adjust: words },
  begun,
  intervalChoices,
  change,
}: SettingsPanelProps & { change: (part: Partial<PlayerSettings>) => void }) {
  return (
    <div className="flex flex-col gap-3">
      <NativeSelect
        label={words.silence}
        disabled={begun}
        value={settings.silence}
        options={(["usual", "more"] as const).map((value) => ({ value, label: words.silences[value] }))}
        onChange={(event) => change({ silence: event.target.value === "more" ? "more" : "usual" })}
      />
      {intervalChoices.length === 0 ? null : (
        <NativeSelect
          label={words.interval}
          disabled={begun}
          value={String(settings.intervalMinutes ?? "")}
          options={[
            { value: "", label: words.noInterval },
            ...intervalChoices.map((minutes) => ({
              value: String(minutes),
              label: words.everyMinutes(minutes),
            })),
          ]}
          onChange={(event) =>
            change({ intervalMinutes: event.target.value === "" ? null : Number(event.target.value) })
          }
        />
      )}
      {begun ? <Said>{words.beforeStart}</Said> : null}
    </div>
  );
}

function Said({ children }: { children: ReactNode }) {
  return <p className="text-m text-room-ink-2">{children}</p>;
}

function Volume({
  label,
  value,
  disabled,
  onChange,
}: {
  label: string;
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-4">
      <label htmlFor={id} className="flex-[1_1_7rem] text-room-ink">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={value}
        disabled={disabled}
        aria-valuetext={`${Math.round(value * 100)} %`}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-11 min-w-0 flex-[1.4_1_8rem] accent-room-ink disabled:opacity-50"
      />
    </div>
  );
}
