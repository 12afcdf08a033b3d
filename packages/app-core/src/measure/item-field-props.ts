import type {
  AnswerValue,
  Language,
  MeasureDefinition,
  MeasureItem,
} from "@goldthread/domain/measure/definition";
import type { ReactNode } from "react";

export interface ItemFieldProps {
  measure: MeasureDefinition;
  item: MeasureItem;
  /** Which translation is shown. */
  language: Language;
  /** Before the question, on a page with several. */
  number?: number | undefined;
  value: AnswerValue | undefined;
  /** Null takes the answer back. */
  onAnswer: (value: AnswerValue | null) => void;
  error?: ReactNode;
  /** Answers side by side where there is room. */
  columns?: 1 | 2 | undefined;
  /** Names the group of answers, where the item's own id is taken on the page. */
  name?: string | undefined;
}

/** What each kind of control is given. */
export interface AnswerControlProps extends Omit<ItemFieldProps, "number" | "name"> {
  id: string;
  question: ReactNode;
}
