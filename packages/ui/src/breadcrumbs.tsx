import { plainLink, type RenderLink } from "./link-item.tsx";

/** The way to this page. The last one is where one is and not a link. */
export function Breadcrumbs({
  label,
  items,
  renderLink = plainLink,
}: {
  label: string;
  items: readonly { id: string; label: string; href?: string | undefined }[];
  renderLink?: RenderLink | undefined;
}) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ol className="flex flex-wrap gap-x-1.5 text-s text-ink-3">
        {items.map((item, index) => (
          <li key={item.id} className="flex gap-x-1.5">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {item.href ? (
              renderLink({
                href: item.href,
                className: "text-ink-3 no-underline hover:text-ink hover:underline",
                "aria-current": undefined,
                children: item.label,
              })
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
