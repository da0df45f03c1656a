/** What a page says to nobody: errors on its console and answers 5xx, kept for the test that opened it. */
import type { Page } from "playwright-core";

const faults = new WeakMap<Page, string[]>();

/** From now on; once a page. */
export function watchPage(page: Page): void {
  const kept: string[] = [];
  faults.set(page, kept);
  page.on("pageerror", (error) => kept.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" || /Failed to load resource/.test(message.text())) return;
    kept.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("response", (answer) => {
    if (answer.status() >= 500) kept.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`);
  });
}

/** What went wrong on the page so far. */
export const faultsOf = (page: Page): readonly string[] => faults.get(page) ?? [];
