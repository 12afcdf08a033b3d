import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as RacTabs } from "react-aria-components/Tabs";
import { tabLinkClass } from "./tab-links.tsx";

export interface TabItem {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

/** Panels of one page chosen in place. For sections that have their own address use TabLinks. Heavy: portal only. */
export function Tabs({
  label,
  items,
  selected,
  onSelect,
}: {
  label: string;
  items: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}) {
  return (
    <RacTabs selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList aria-label={label} className="flex flex-wrap gap-x-5 border-b border-line">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={({ isSelected }) => tabLinkClass(isSelected)}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="pt-5">
          {item.content}
        </TabPanel>
      ))}
    </RacTabs>
  );
}
