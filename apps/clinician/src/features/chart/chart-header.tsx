import { Breadcrumbs } from "@goldthread/ui/breadcrumbs";
import { Button } from "@goldthread/ui/button";
import { Kbd } from "@goldthread/ui/kbd";
import { PageHeader } from "@goldthread/ui/page-title";
import { TabLinks } from "@goldthread/ui/tab-links";
import { Link, useLocation } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { railLink } from "../../shell/rail-link.tsx";
import { useChart } from "./chart-context.tsx";
import { nextContactOf } from "./next-contact.ts";

/** Who the chart is about, since when with whom, when next; what can be done; and the chart's pages. */
export function ChartHeader() {
  const t = useTranslations("chart");
  const { chart, act } = useChart();
  const { client } = chart;
  return (
    <div>
      <PageHeader
        className="border-b border-line pb-3.5"
        eyebrow={
          <Breadcrumbs
            label={t("way")}
            items={[
              { id: "caseload", label: t("caseload"), href: "/caseload" },
              { id: "client", label: client.displayName },
            ]}
            renderLink={railLink}
          />
        }
        title={client.displayName}
        meta={<Meta />}
        actions={
          <>
            <Button variant="secondary" onClick={() => act({ kind: "assign" })}>
              {t("assign")} <Kbd>M</Kbd>
            </Button>
            <Button onClick={() => act({ kind: "planContact" })}>{t("planContact")}</Button>
          </>
        }
      />
      <Pages />
    </div>
  );
}

function Meta() {
  const t = useTranslations("chart");
  const when = useWhen();
  const { chart } = useChart();
  const { client } = chart;
  const lead = client.careTeam.find(({ role }) => role === "lead") ?? client.careTeam[0];
  const next = nextContactOf(chart.contacts, when.now);
  const parts = [
    client.status === "active" ? null : t(`status.${client.status}`),
    client.preferredName === "" || client.displayName.startsWith(client.preferredName)
      ? null
      : t("called", { name: client.preferredName }),
    client.pronouns === "" ? null : client.pronouns,
    lead === undefined
      ? t("since", { day: when.long(client.since) })
      : t("withSince", { name: lead.displayName, day: when.long(client.since) }),
    next === null
      ? t("noNextContact")
      : t("nextContact", {
          kind: t(`contactKind.${next.kind}`),
          day: when.weekdayAndDay(next.startsAt),
          time: when.time(next.startsAt),
        }),
  ];
  return <p>{parts.filter((part) => part !== null).join(" · ")}</p>;
}

function Pages() {
  const t = useTranslations("chart.page");
  const { chart } = useChart();
  const path = useLocation({ select: ({ pathname }) => pathname.replace(/\/$/, "") });
  const base = `/clients/${chart.client.id}`;
  const page = (id: "assessment" | "intake" | "practice" | "contacts", also?: string) => ({
    id,
    href: `${base}/${id}`,
    label: t(id),
    current: path.startsWith(`${base}/${id}`) || (also !== undefined && path.startsWith(`${base}/${also}`)),
  });
  const others = [page("assessment", "responses"), page("intake"), page("practice"), page("contacts")];
  const thread = {
    id: "thread",
    href: base,
    label: t("thread"),
    current: !others.some(({ current }) => current),
  };
  return (
    <TabLinks
      label={t("label")}
      items={[thread, ...others]}
      renderLink={({ href, children, ...link }) => (
        <Link to={href} {...link} activeOptions={{ exact: true }}>
          {children}
        </Link>
      )}
      className="mt-1"
    />
  );
}
