import { Facts } from "@goldthread/ui/facts";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { useChart } from "./chart-context.tsx";

/** Who looks after the client. */
export function CareTeam() {
  const t = useTranslations("chart.careTeam");
  const { careTeam } = useChart().chart.client;
  return (
    <Section title={t("title")} card>
      <Facts
        quiet
        items={careTeam.map(({ displayName, role }) => ({
          id: `${role} ${displayName}`,
          term: displayName,
          value: t(role),
        }))}
      />
    </Section>
  );
}
