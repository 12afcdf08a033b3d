import { NativeSelect } from "@goldthread/ui/native-select";
import { FilterLinks } from "@goldthread/ui/tab-links";
import { TextField } from "@goldthread/ui/text-field";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { type ClientEntry, type ClientsSearch, filterClients } from "./clients-search.ts";

const route = getRouteApi("/member/clinic/clients");
const shows = [undefined, "unassigned", "invited", "discharged"] as const;

/** Narrows the list: by state and member in the address, by name on the page alone. */
export function ClientsFilter({
  clients,
  name,
  onName,
}: {
  clients: readonly ClientEntry[];
  name: string;
  onName: (name: string) => void;
}) {
  const t = useTranslations("clients");
  const search = route.useSearch();
  const navigate = useNavigate();
  const members = new Map(
    clients.flatMap(({ careTeam }) => careTeam.map((seat) => [seat.memberId as string, seat.displayName])),
  );
  const options = [...members]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const withMember = (memberId: string): ClientsSearch => {
    const { memberId: _before, ...rest } = search;
    return memberId === "" ? rest : { ...rest, memberId };
  };
  const byId = new Map<string, ClientsSearch>(
    shows.map((show) => {
      const { show: _before, ...rest } = search;
      return [show ?? "all", show === undefined ? rest : { ...rest, show }];
    }),
  );
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <FilterLinks
        label={t("filter")}
        items={shows.map((show) => ({
          id: show ?? "all",
          // The address itself is built by the link below; this names the place for it.
          href: show ?? "all",
          label: t(`show.${show ?? "all"}`),
          current: search.show === show,
          count: filterClients(clients, { ...byId.get(show ?? "all") }, "").length,
        }))}
        renderLink={({ href, children, ...link }) => (
          <Link to="/clinic/clients" search={byId.get(href) ?? {}} replace {...link}>
            {children}
          </Link>
        )}
      />
      <div className="grid grow grid-cols-1 gap-3 sm:max-w-lg sm:grid-cols-2 md:ml-auto">
        <TextField
          label={t("byName")}
          type="search"
          autoComplete="off"
          value={name}
          onChange={(event) => onName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("byMember")}
          options={options}
          placeholder={t("anyMember")}
          value={search.memberId ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ to: "/clinic/clients", search: withMember(value), replace: true })
          }
        />
      </div>
    </div>
  );
}
