import {
  Button,
  FieldError as RacError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as RacSelect,
  SelectValue,
  Text,
} from "react-aria-components/Select";
import { cx } from "./class-names.ts";
import { controlClass, type FieldText } from "./field.tsx";
import { CheckIcon, ChevronDownIcon } from "./icons.tsx";
import type { SelectOption } from "./native-select.tsx";
import { useOverlayContainer } from "./overlay-container.ts";

export interface SelectProps extends FieldText {
  options: readonly (SelectOption & { description?: string | undefined })[];
  value: string | null;
  onChange: (value: string) => void;
  placeholder: string;
  name?: string | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** A list to choose one from, with typeahead and descriptions. Heavy: portal only (the companion has NativeSelect). */
export function Select({
  label,
  hideLabel,
  aside,
  description,
  error,
  options,
  value,
  onChange,
  placeholder,
  name,
  disabled = false,
  className,
}: SelectProps) {
  const container = useOverlayContainer();
  return (
    <RacSelect
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      isInvalid={Boolean(error)}
      isDisabled={disabled}
      placeholder={placeholder}
      {...(name ? { name } : {})}
      className={cx("flex min-w-0 flex-col gap-1.5", className)}
    >
      <Label
        className={cx(
          "flex flex-wrap items-baseline gap-x-2 text-s font-semibold text-ink",
          hideLabel && "sr-only",
        )}
      >
        {label}
        {aside ? <span className="font-normal text-ink-3">{aside}</span> : null}
      </Label>
      {description ? (
        <Text slot="description" className="text-s text-ink-2">
          {description}
        </Text>
      ) : null}
      <Button
        className={cx(
          controlClass,
          "flex items-center justify-between gap-2 text-left",
          Boolean(error) && "border-2 border-risk",
        )}
      >
        <SelectValue className="min-w-0 truncate data-placeholder:text-ink-3">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDownIcon size={16} className="shrink-0 text-ink-2" />
      </Button>
      {error ? <RacError className="text-s font-medium text-risk">{error}</RacError> : null}
      <Popover className={popoverClass} {...container}>
        <ListBox className="max-h-80 overflow-auto p-1 outline-none">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              isDisabled={option.disabled ?? false}
              className={optionClass}
            >
              <span className="min-w-0 flex-1">
                <span className="block">{option.label}</span>
                {option.description ? (
                  <Text slot="description" className="block text-xs text-ink-3">
                    {option.description}
                  </Text>
                ) : null}
              </span>
              <CheckIcon size={16} className="invisible shrink-0 text-brand group-data-selected:visible" />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </RacSelect>
  );
}

/** The sheet a list or a menu opens on. */
export const popoverClass =
  "min-w-(--trigger-width) max-w-[min(24rem,calc(100vw-2rem))] rounded-2 border border-line bg-surface text-ink shadow-2 data-entering:animate-appear";
/** One line on that sheet. */
export const optionClass =
  "group flex cursor-pointer items-center gap-3 rounded-1 px-2.5 py-1.5 text-m outline-none data-focused:bg-brand-wash data-disabled:cursor-default data-disabled:text-ink-3";
