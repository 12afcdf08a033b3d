import type { ReactNode } from "react";
import { Button as RacButton } from "react-aria-components/Button";
import {
  Keyboard,
  Menu as RacMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from "react-aria-components/Menu";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button.tsx";
import { cx } from "./class-names.ts";
import { useOverlayContainer } from "./overlay-container.ts";
import { optionClass, popoverClass } from "./select.tsx";

/** One action, or a line between groups. `shortcut` is shown, not bound. `href` makes it a link. */
export type MenuEntry =
  | {
      id: string;
      label: string;
      description?: string | undefined;
      icon?: ReactNode;
      shortcut?: string | undefined;
      danger?: boolean | undefined;
      disabled?: boolean | undefined;
      href?: string | undefined;
      onAction?: (() => void) | undefined;
    }
  | { id: string; separator: true };

export interface MenuProps {
  /** What the opening button shows. */
  trigger: ReactNode;
  /** Its name when `trigger` is only an icon. */
  triggerLabel?: string | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  items: readonly MenuEntry[];
  className?: string | undefined;
}

/** A button that opens a list of actions. Heavy: portal only. */
export function Menu({ trigger, triggerLabel, variant = "secondary", size, items, className }: MenuProps) {
  const container = useOverlayContainer();
  return (
    <MenuTrigger>
      <RacButton
        className={buttonClass({ variant, size, className })}
        {...(triggerLabel ? { "aria-label": triggerLabel } : {})}
      >
        {trigger}
      </RacButton>
      <Popover className={cx(popoverClass, "min-w-52")} {...container}>
        <RacMenu className="p-1 outline-none" {...(triggerLabel ? { "aria-label": triggerLabel } : {})}>
          {items.map((item) =>
            "separator" in item ? (
              <Separator key={item.id} className="my-1 h-px bg-line" />
            ) : (
              <MenuItem
                key={item.id}
                id={item.id}
                textValue={item.label}
                isDisabled={item.disabled ?? false}
                {...(item.href ? { href: item.href } : {})}
                {...(item.onAction ? { onAction: item.onAction } : {})}
                className={cx(optionClass, item.danger && "text-risk")}
              >
                {item.icon}
                <span className="min-w-0 flex-1">
                  <Text slot="label" className="block">
                    {item.label}
                  </Text>
                  {item.description ? (
                    <Text slot="description" className="block text-xs text-ink-3">
                      {item.description}
                    </Text>
                  ) : null}
                </span>
                {item.shortcut ? <Keyboard className="text-xs text-ink-3">{item.shortcut}</Keyboard> : null}
              </MenuItem>
            ),
          )}
        </RacMenu>
      </Popover>
    </MenuTrigger>
  );
}
