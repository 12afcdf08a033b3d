import { cx } from "@goldthread/ui/class-names";
import { Fragment } from "react";
import { useTranslations } from "use-intl";

const sign = "→";

/** An arrow drawn rather than written: the bundled fonts have none. */
export function ArrowIcon({ className }: { className?: string | undefined }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 10"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cx("inline-block h-[0.62em] w-[1em] align-[0.02em]", className)}
    >
      <path d="M1 5h13M10.5 1.5 14 5l-3.5 3.5" />
    </svg>
  );
}

/** Words with "→" in them, drawn as an arrow and read out as "to". */
export function Arrowed({ children }: { children: string }) {
  const t = useTranslations("when");
  return children.split(sign).map((part, place) => (
    // The parts of one sentence never change places.
    // oxlint-disable-next-line react/no-array-index-key -- as above
    <Fragment key={place}>
      {place === 0 ? null : (
        <>
          <ArrowIcon />
          <span className="sr-only">{t("to")}</span>
        </>
      )}
      {part}
    </Fragment>
  ));
}
