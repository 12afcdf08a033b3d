import { useTRPC } from "@goldthread/app-core/api/client";
import { useCommand } from "@goldthread/app-core/api/use-command";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { Button } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Pill } from "@goldthread/ui/pill";
import { Loading } from "@goldthread/ui/skeleton";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ClientEntry } from "./clients-search.ts";

/** Who looks after one client. Every change takes effect at once and is in the audit. */
export function CareTeamDialog({ client, onClose }: { client: ClientEntry; onClose: () => void }) {
  const t = useTranslations("clients");
  const tCommon = useTranslations("common");
  const { join, leave } = useCareTeamCommands();
  const { id: clientId, careTeam, displayName } = client;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("teamOf", { name: displayName })}
      description={t("teamLead")}
      closeLabel={tCommon("close")}
      actions={
        <Button variant="secondary" onClick={onClose}>
          {tCommon("close")}
        </Button>
      }
    >
      <RefusalText error={join.error ?? leave.error} />
      {careTeam.length === 0 ? (
        <p className="rounded-2 border border-dashed border-gold bg-gold-wash p-3 text-gold-ink">
          {t("nobodyYet")}
        </p>
      ) : (
        <ul className="flex flex-col">
          {careTeam.map(({ memberId, displayName: name, role }) => (
            <li key={memberId} className="flex flex-wrap items-center gap-2 border-b border-line py-2.5">
              <span className="min-w-0 grow font-semibold">
                {name} {role === "lead" ? <Pill tone="good">{t("leads")}</Pill> : null}
              </span>
              {role === "lead" ? null : (
                <Button
                  size="s"
                  variant="secondary"
                  pending={join.isPending}
                  aria-label={t("makeLeadOf", { name })}
                  onClick={() => join.send({ clientId, memberId, role: "lead" })}
                >
                  {t("makeLead")}
                </Button>
              )}
              <Button
                size="s"
                variant="quiet"
                pending={leave.isPending}
                aria-label={t("removeOf", { name })}
                onClick={() => leave.send({ clientId, memberId })}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddToTeam client={client} join={join} />
    </Dialog>
  );
}

function useCareTeamCommands() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.client.pathFilter()),
      queryClient.invalidateQueries(trpc.member.pathFilter()),
      queryClient.invalidateQueries(trpc.caseload.pathFilter()),
    ]);
  return {
    join: useCommand(trpc.careTeam.join.mutationOptions({ onSettled })),
    leave: useCommand(trpc.careTeam.leave.mutationOptions({ onSettled })),
  };
}

function AddToTeam({
  client: { id: clientId, careTeam },
  join,
}: {
  client: ClientEntry;
  join: ReturnType<typeof useCareTeamCommands>["join"];
}) {
  const t = useTranslations("clients");
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.member.list.queryOptions({}));
  const [memberId, setMemberId] = useState("");
  const present = new Set(careTeam.map((seat) => seat.memberId));
  const free = (data?.members ?? []).filter(
    ({ id, roles, status }) => status === "active" && roles.includes("clinician") && !present.has(id),
  );
  if (error !== null && data === undefined)
    return <QueryError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label={t("add")} />;
  if (free.length === 0) return <p className="text-s text-ink-2">{t("allOnTeam")}</p>;
  const chosen = free.find(({ id }) => id === memberId);
  const role = careTeam.some((seat) => seat.role === "lead") ? "member" : "lead";
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined)
          join.send({ clientId, memberId: chosen.id, role }, { onSuccess: () => setMemberId("") });
      }}
    >
      <NativeSelect
        label={t("addLabel")}
        className="min-w-56 grow"
        placeholder={t("choose")}
        value={chosen === undefined ? "" : memberId}
        options={free.map(({ id, displayName, clients }) => ({
          value: id,
          label: t("memberWithClients", { name: displayName, count: clients }),
        }))}
        onChange={(event) => setMemberId(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" pending={join.isPending} disabled={chosen === undefined}>
        {role === "lead" ? t("addAsLead") : t("add")}
      </Button>
    </form>
  );
}
