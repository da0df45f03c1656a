/** axe-core on a page: rules of WCAG 2.2 A and AA, and its best practices. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const IMPACTS = ["serious", "critical"];

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What would keep people out: a line for each rule, with the first place where it is broken. Empty: nothing serious. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's content policy stands.
  await page.evaluate(SOURCE);
  const { violations } = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as {
    violations: Violation[];
  };
  return violations
    .filter(({ impact }) => impact !== null && IMPACTS.includes(impact))
    .map(({ id, impact, help, nodes }) => {
      const [first] = nodes;
      const why = first?.failureSummary?.split("\n").slice(1).join(" ").trim() ?? "";
      return `${impact} ${id}: ${help} (${nodes.length}×) ${first?.html.slice(0, 200)} ${why}`;
    });
}
