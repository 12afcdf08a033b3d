import { useSession } from "@goldthread/app-core/session/session-provider";
import { Dialog } from "@goldthread/ui/dialog";
import { SearchIcon } from "@goldthread/ui/icons";
import { useState } from "react";
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  useFilter,
} from "react-aria-components";
import { useTranslations } from "use-intl";
import { type PaletteSection, usePaletteEntries } from "./use-palette-entries.ts";

/** More than these are found by typing on; the list then needs no scrolling of its own. */
const entries_per_section_max = 7;

/** Search or do: clients by name, pages, actions, with the keyboard alone. */
export function CommandPalette({ onClose, onShowKeys }: { onClose: () => void; onShowKeys: () => void }) {
  const t = useTranslations("shell.palette");
  const { signOut } = useSession();
  const [typed, setTyped] = useState("");
  const sections = usePaletteEntries({ onShowKeys, onSignOut: () => void signOut() });
  const found = useFound(sections, typed);
  const byId = new Map(sections.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry]));
  return (
    <Dialog open onClose={onClose} title={t("title")} size="m">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={t("field")} autoFocus className="relative">
          <SearchIcon
            size={18}
            className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-3"
          />
          <Input
            placeholder={t("placeholder")}
            className="min-h-11 w-full rounded-2 border border-control bg-surface pr-3 pl-10 text-l text-ink placeholder:text-ink-3 [&::-webkit-search-cancel-button]:hidden"
          />
        </SearchField>
        <Menu
          aria-label={t("title")}
          items={found}
          className="-mx-2 outline-none"
          renderEmptyState={() => <p className="p-3 text-ink-2">{t("none")}</p>}
          onAction={(id) => {
            onClose();
            byId.get(String(id))?.run();
          }}
        >
          {({ id, entries }) => (
            <MenuSection id={id}>
              <Header className="px-3 pt-3 pb-1 text-xs font-semibold text-ink-3">{t(id)}</Header>
              <Collection items={entries}>
                {({ label }) => (
                  <MenuItem
                    textValue={label}
                    className="flex min-h-9 cursor-pointer items-center rounded-1 px-3 py-1.5 outline-none data-[focused]:bg-brand-wash data-[focused]:text-brand"
                  >
                    {label}
                  </MenuItem>
                )}
              </Collection>
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

/** What fits what is typed, with or without accents, so many of each kind. */
function useFound(sections: readonly PaletteSection[], typed: string): PaletteSection[] {
  const { contains } = useFilter({ sensitivity: "base" });
  const wanted = typed.trim();
  return sections.flatMap((section) => {
    const entries = section.entries
      .filter(({ label }) => contains(label, wanted))
      .slice(0, entries_per_section_max);
    return entries.length === 0 ? [] : [{ ...section, entries }];
  });
}
