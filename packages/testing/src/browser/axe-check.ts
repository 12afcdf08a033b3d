import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** One broken accessibility rule on a page. */
export interface AxeViolation {
  /** axe's name of the rule, e.g. `color-contrast`. */
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** CSS selectors of the elements that break it, each with axe's summary. */
  readonly elements: readonly string[];
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Runs axe's WCAG 2.2 A and AA rules over the page as it stands.
 *
 * @param only names of the rules to run, where the others have been run on the same page
 * @returns what it found; `expect(await axeCheck(page)).toEqual([])` prints the rest
 */
export async function axeCheck(page: Page, only?: readonly string[]): Promise<AxeViolation[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    only === undefined ? axe.withTags(rules) : axe.withRules([...only])
  ).analyze();
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? "unknown",
    help,
    elements: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  }));
}
