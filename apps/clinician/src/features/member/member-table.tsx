import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { MoreIcon } from "@goldthread/ui/icons";
import { Menu } from "@goldthread/ui/menu";
import { Pill } from "@goldthread/ui/pill";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import type { Member } from "./member.ts";
import { MemberStatusDialog } from "./member-status-dialog.tsx";
import { SetRolesDialog } from "./set-roles-dialog.tsx";

/** One row per member, with what administration may change about them. */
export function MemberTable({ members }: { members: readonly Member[] }) {
  const t = useTranslations("people");
  const [open, setOpen] = useState<{ kind: "roles" | "status"; member: Member } | null>(null);
  const close = () => {
    // The menu whose item opened the dialog is gone: its button takes the focus back.
    const actionsId = open === null ? "" : actionsIdOf(open.member);
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(actionsId)?.querySelector("button")?.focus());
  };
  return (
    <>
      <DataTable caption={t("members")} columns={6}>
        <TableHead>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell>{t("roles")}</HeadCell>
          <HeadCell>{t("secondFactor")}</HeadCell>
          <HeadCell align="end">{t("clients")}</HeadCell>
          <HeadCell>{t("since")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("actions")}</span>
          </HeadCell>
        </TableHead>
        <TableBody>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} onOpen={(kind) => setOpen({ kind, member })} />
          ))}
        </TableBody>
      </DataTable>
      {open?.kind === "roles" ? <SetRolesDialog member={open.member} onClose={close} /> : null}
      {open?.kind === "status" ? <MemberStatusDialog member={open.member} onClose={close} /> : null}
    </>
  );
}

const actionsIdOf = ({ id }: Member) => `actions-${id}`;

function MemberRow({ member, onOpen }: { member: Member; onOpen: (kind: "roles" | "status") => void }) {
  const t = useTranslations("people");
  const when = useWhen();
  const { memberId } = useBelonging();
  const { displayName, email, roles, status, secondFactor, clients, since } = member;
  const isActive = status === "active";
  return (
    <Row>
      <RowHead>
        <span className={isActive ? "" : "text-ink-2"}>{displayName}</span>{" "}
        {member.id === memberId ? <Pill tone="neutral">{t("you")}</Pill> : null}{" "}
        {isActive ? null : <Pill tone="neutral">{t("inactive")}</Pill>}
        <span className="block text-s font-normal text-ink-2">{email}</span>
      </RowHead>
      <Cell label={t("roles")}>{roles.map((role) => t(`role.${role}`)).join(", ")}</Cell>
      <Cell label={t("secondFactor")}>{secondFactor ? t("on") : t("off")}</Cell>
      <Cell align="end" label={t("clients")}>
        {clients}
      </Cell>
      <Cell label={t("since")}>{when.long(since)}</Cell>
      <Cell id={actionsIdOf(member)} className="w-px">
        <Menu
          trigger={<MoreIcon size={18} />}
          triggerLabel={t("actionsOf", { name: displayName })}
          variant="quiet"
          items={[
            { id: "roles", label: t("changeRoles"), onAction: () => onOpen("roles") },
            isActive
              ? { id: "end", label: t("deactivate"), danger: true, onAction: () => onOpen("status") }
              : { id: "restore", label: t("activate"), onAction: () => onOpen("status") },
          ]}
        />
      </Cell>
    </Row>
  );
}
