import type { Chart } from "@goldthread/schema/chart";
import { Button } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { WithAside } from "@goldthread/ui/app-shell";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { SharedCheckIns } from "../check-in/shared-check-ins.tsx";
import { ContactItem } from "./contact-item.tsx";

/** Meetings planned and past, and what the client shared between them. */
export function ContactsPage() {
  const t = useTranslations("contact");
  const { chart, act } = useChart();
  const { now } = useWhen();
  const plan = () => act({ kind: "planContact" });
  const isAhead = ({ status, startsAt }: Chart["contacts"][number]) =>
    status === "planned" && Date.parse(startsAt) > now.getTime();
  const ahead = chart.contacts.filter(isAhead).toReversed();
  const past = chart.contacts.filter((contact) => !isAhead(contact));
  return (
    <WithAside aside={<SharedCheckIns />}>
      <h2 className="voice text-2xl text-ink">{t("title")}</h2>
      {chart.contacts.length === 0 ? (
        <EmptyState title={t("none.title")} action={<Button onClick={plan}>{t("plan.submit")}</Button>}>
          {t("none.about")}
        </EmptyState>
      ) : (
        <>
          <Contacts title={t("ahead")} empty={t("noneAhead")} contacts={ahead} />
          <Contacts title={t("past")} empty={t("nonePast")} contacts={past} />
        </>
      )}
    </WithAside>
  );
}

const past_at_first = 6;

function Contacts({ title, empty, contacts }: { title: string; empty: string; contacts: Chart["contacts"] }) {
  const t = useTranslations("contact");
  const [all, setAll] = useState(false);
  const shown = all ? contacts : contacts.slice(0, past_at_first);
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-[0.9375rem] font-semibold text-ink">{title}</h3>
      {contacts.length === 0 ? (
        <p className="text-s text-ink-2">{empty}</p>
      ) : (
        <ul className="flex flex-col rounded-2 border border-line bg-surface shadow-1 print:border-0 print:shadow-none">
          {shown.map((contact) => (
            <ContactItem key={contact.id} contact={contact} />
          ))}
        </ul>
      )}
      {contacts.length > shown.length ? (
        <Button variant="secondary" className="self-start" onClick={() => setAll(true)}>
          {t("showAll", { count: contacts.length })}
        </Button>
      ) : null}
    </section>
  );
}
