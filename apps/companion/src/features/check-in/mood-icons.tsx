import type { MoodWord } from "@goldthread/domain/check-in/mood";
import { BrightIcon, HeavyIcon, MixedIcon, OnEdgeIcon, SettledIcon } from "@goldthread/ui/icons";
import type { ReactNode } from "react";

export const moodIcons: Readonly<Record<MoodWord, ReactNode>> = {
  settled: <SettledIcon size={28} />,
  bright: <BrightIcon size={28} />,
  heavy: <HeavyIcon size={28} />,
  onEdge: <OnEdgeIcon size={28} />,
  mixed: <MixedIcon size={28} />,
};
