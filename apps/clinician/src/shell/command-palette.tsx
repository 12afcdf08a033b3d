import { useSession } from "@goldthread/app-core/session/session-provider";
import { Dialog } from "@goldthread/ui/dialog";
import { SearchIcon } from "@goldthread/ui/icons";

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
import { usePaletteEntries } from "./use-palette-entries.ts";

/** Search or do: clients by name, pages, actions, with the keyboard alone. */
export function CommandPalette({ onClose, onShowKeys }: { onClose: () => void; onShowKeys: () => void }) {
  const t = useTranslations("shell.palette");
  const { signOut } = useSession();
  const { contains } = useFilter({ sensitivity: "base" });
  const sections = usePaletteEntries({ onShowKeys, onSignOut: () => void signOut() });
  const byId = new Map(sections.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry]));
  return (
    <Dialog open onClose={onClose} title={t("title")} size="m">
      <Autocomplete filter={contains}>
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
          items={sections}
          className="-mx-2 mt-1 max-h-[min(24rem,60dvh)] overflow-y-auto p-1 outline-none"
          renderEmptyState={() => <p className="p-3 text-ink-2">{t("none")}</p>}
          onAction={(id) => {
            onClose();
            byId.get(String(id))?.run();
          }}
        >
          {({ id: sectionId, entries }) => (
            <MenuSection id={sectionId}>
              <Header className="px-3 pt-3 pb-1 text-xs font-semibold text-ink-3">{t(sectionId)}</Header>
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
