import { Button } from "@goldthread/ui/button";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { Pill } from "@goldthread/ui/pill";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import type { ClientEntry } from "./clients-search.ts";

const tones = { invited: "info", active: "good", discharged: "neutral" } as const;

/** One row per client: state, since when, and who looks after them. */
export function ClientTable({
  clients,
  onOpen,
}: {
  clients: readonly ClientEntry[];
  onOpen: (clientId: string) => void;
}) {
  const t = useTranslations("clients");
  const when = useWhen();
  return (
    <DataTable caption={t("title")} columns={5}>
      <TableHead>
        <HeadCell>{t("client")}</HeadCell>
        <HeadCell>{t("state")}</HeadCell>
        <HeadCell>{t("since")}</HeadCell>
        <HeadCell>{t("careTeam")}</HeadCell>
        <HeadCell>
          <span className="sr-only">{t("actions")}</span>
        </HeadCell>
      </TableHead>
      <TableBody>
        {clients.map((client) => (
          <Row key={client.id}>
            <RowHead>{client.displayName}</RowHead>
            <Cell label={t("state")}>
              <Pill tone={tones[client.status]}>{t(`status.${client.status}`)}</Pill>
            </Cell>
            <Cell label={t("since")} className="whitespace-nowrap">
              {when.short(client.since)}
            </Cell>
            <Cell label={t("careTeam")}>
              <Team client={client} />
            </Cell>
            <Cell className="w-px text-right whitespace-nowrap">
              <Button
                size="s"
                variant="secondary"
                onClick={() => onOpen(client.id)}
                aria-label={t("changeTeamOf", { name: client.displayName })}
              >
                {t("changeTeam")}
              </Button>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

function Team({ client: { careTeam, status } }: { client: ClientEntry }) {
  const t = useTranslations("clients");
  if (careTeam.length === 0)
    return status === "discharged" ? (
      <span className="text-ink-3">{t("nobody")}</span>
    ) : (
      <Pill tone="gold">{t("nobody")}</Pill>
    );
  const [leads, others] = [
    careTeam.filter(({ role }) => role === "lead"),
    careTeam.filter(({ role }) => role === "member"),
  ];
  return (
    <span>
      {leads.map(({ displayName }) => displayName).join(", ")}
      {others.length === 0 ? null : (
        <span className="text-ink-2">
          {leads.length === 0 ? "" : " · "}
          {others.map(({ displayName }) => displayName).join(", ")}
        </span>
      )}
    </span>
  );
}
