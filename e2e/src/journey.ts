/** A test that leaves a picture of every open window where it fails, in out/e2e. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "./load-desk.ts";
import type { Desk } from "./open-desk.ts";

export const FAILURES = join(ROOT, "out/e2e");

const JOURNEY_MS = 180_000;

/** @param desk asked for late: it is opened in `before` */
export function journey(
  name: string,
  desk: () => Desk,
  run: (desk: Desk) => Promise<void>,
  timeout = JOURNEY_MS,
  /** Why it does not work yet: it runs, and its failure is told and does not stop the gate. */
  todo: string | false = false,
): void {
  test(name, { timeout, todo }, async () => {
    const { browser } = desk();
    try {
      await run(desk());
    } catch (error) {
      const pages = browser.contexts().flatMap((context) => context.pages());
      mkdirSync(FAILURES, { recursive: true });
      for (const [at, page] of pages.entries()) {
        const path = join(FAILURES, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}-${at + 1}.png`);
        await page.screenshot({ path, timeout: 10_000 }).catch(() => {});
      }
      throw error;
    } finally {
      await Promise.all(browser.contexts().map((context) => context.close()));
    }
  });
}
