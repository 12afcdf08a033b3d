import type { ReactNode } from "react";

/** `size` in px (default 20). Icons are decoration: the word beside them carries the meaning. */
export interface IconProps {
  size?: number | undefined;
  className?: string | undefined;
}

function icon(drawing: ReactNode) {
  return function Icon({ size = 20, className }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        className={className}
      >
        {drawing}
      </svg>
    );
  };
}

/** A marker between the pages. `fill-current` while something is kept. */
export const KeepIcon = /* @__PURE__ */ icon(<path d="M7 4h10v16l-5-4-5 4V4Z" />);
export const CheckIcon = /* @__PURE__ */ icon(<path d="m5 12.5 4.5 4.5L19 7.5" />);
export const PlusIcon = /* @__PURE__ */ icon(<path d="M12 5v14M5 12h14" />);
export const MinusIcon = /* @__PURE__ */ icon(<path d="M5 12h14" />);
export const CloseIcon = /* @__PURE__ */ icon(<path d="m6 6 12 12M18 6 6 18" />);
export const ChevronDownIcon = /* @__PURE__ */ icon(<path d="m6 9.5 6 6 6-6" />);
export const ChevronRightIcon = /* @__PURE__ */ icon(<path d="m9.5 6 6 6-6 6" />);
export const ChevronLeftIcon = /* @__PURE__ */ icon(<path d="m14.5 6-6 6 6 6" />);
export const ArrowRightIcon = /* @__PURE__ */ icon(<path d="M4.5 12h14.5m-5.5-5.5L19 12l-5.5 5.5" />);
export const PlayIcon = /* @__PURE__ */ icon(<path d="M8 5.25v13.5L18.5 12 8 5.25Z" />);
export const MenuIcon = /* @__PURE__ */ icon(<path d="M4 7h16M4 12h16M4 17h16" />);
export const MoreIcon = /* @__PURE__ */ icon(<path d="M6 12h.01M12 12h.01M18 12h.01" strokeWidth={2.5} />);
export const SearchIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="11" cy="11" r="6.25" />
    <path d="m20 20-4.4-4.4" />
  </>,
);
export const EyeIcon = /* @__PURE__ */ icon(
  <>
    <path d="M2.5 12S6 5.75 12 5.75 21.5 12 21.5 12 18 18.25 12 18.25 2.5 12 2.5 12Z" />
    <circle cx="12" cy="12" r="2.75" />
  </>,
);
export const EyeClosedIcon = /* @__PURE__ */ icon(
  <path d="M3 10.5c2 3 5.2 4.75 9 4.75s7-1.75 9-4.75M6.5 14l-1.75 2.5M12 15.25v3.25M17.5 14l1.75 2.5" />,
);
export const LockIcon = /* @__PURE__ */ icon(
  <>
    <rect x="5.5" y="10.5" width="13" height="9.5" rx="2" />
    <path d="M8.5 10.500V8a3.5 3.5 0 0 1 7 0v2.5" />
  </>,
);
export const PhoneIcon = /* @__PURE__ */ icon(
  <path d="M6.5 3.750h2.600l1.4 4-1.9 1.450a12 12 0 0 0 6.2 6.200l1.45-1.9 4 1.400v2.600a2 2 0 0 1-2.15 2A16.5 16.5 0 0 1 4.5 5.900a2 2 0 0 1 2-2.150Z" />,
);
export const WarningIcon = /* @__PURE__ */ icon(
  <path d="M12 4 2.9 19.500h18.200L12 4Zm0 6v4.500m0 2.750h.01" />,
);
export const OfflineIcon = /* @__PURE__ */ icon(
  <path d="M3.5 9.500a13 13 0 0 1 4.2-2.600M20.5 9.500a13 13 0 0 0-8-3.700M6.5 13a8.5 8.5 0 0 1 4-2.150M9.5 16.200a4 4 0 0 1 5 0M12 19.500h.01M4 4l16 16" />,
);
/** The open circle of "today". */
export const TodayIcon = /* @__PURE__ */ icon(<circle cx="12" cy="12" r="7.5" />);
/** The bell-shaped path of a goal. */
export const GoalIcon = /* @__PURE__ */ icon(
  <path d="M3.5 18.500c5 0 3.75-12.5 8.5-12.500s3.5 12.5 8.5 12.5" />,
);
/** One slow breath. */
export const WaveIcon = /* @__PURE__ */ icon(<path d="M3 15c2.5 0 3-7.5 6-7.500s3 9 6 9 3.5-5.5 6-5.5" />);
export const JournalIcon = /* @__PURE__ */ icon(
  <>
    <rect x="4.75" y="3.75" width="14.5" height="16.5" rx="2.25" />
    <path d="M9.5 9h5M9.5 13h5" />
  </>,
);
export const NoteIcon = /* @__PURE__ */ icon(
  <>
    <path d="M6 3.750h8.250L19 8.500v11.750H6V3.750Z" />
    <path d="M14 3.750V8.500h5M9 12.500h6M9 16h4" />
  </>,
);
export const PersonIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4 20.500c.6-4.3 3.8-6.5 8-6.500s7.4 2.2 8 6.5" />
  </>,
);
export const MeasureIcon = /* @__PURE__ */ icon(<path d="M4 19.500h16M6.5 16v-4M12 16V5M17.5 16V9" />);
export const CommandIcon = /* @__PURE__ */ icon(
  <path d="M9 9h6v6H9V9Zm0 0V6.5A2.5 2.5 0 1 0 6.5 9H9Zm6 0h2.500A2.5 2.5 0 1 0 15 6.500V9Zm0 6v2.500a2.5 2.5 0 1 0 2.5-2.500H15Zm-6 0H6.500A2.5 2.5 0 1 0 9 17.500V15Z" />,
);
export const EnterIcon = /* @__PURE__ */ icon(<path d="M19 6v5.500a2.5 2.5 0 0 1-2.5 2.500H5m4-4-4 4 4 4" />);
export const ClockIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.500V12l3 2" />
  </>,
);
export const SettledIcon = /* @__PURE__ */ icon(<circle cx="12" cy="12" r="8" fill="var(--band-1)" />);
export const BrightIcon = /* @__PURE__ */ icon(
  <path
    d="m12 3 2.6 6 6.4.6-4.85 4.250L17.6 20 12 16.6 6.4 20l1.45-6.150L3 9.6 9.4 9 12 3Z"
    fill="var(--band-2)"
  />,
);
export const HeavyIcon = /* @__PURE__ */ icon(
  <rect x="4.5" y="7.5" width="15" height="9" rx="3.75" fill="var(--info-wash)" />,
);
export const OnEdgeIcon = /* @__PURE__ */ icon(<path d="m4 15 3-5 3 6 3.5-9 3 8 3-4.5" />);
export const MixedIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="9" cy="12" r="5.75" />
    <circle cx="15" cy="12" r="5.75" />
  </>,
);
