/** From an answer of the ledger to its rows on the screen, and how even frames are while it scrolls: measured inside of the page. */
import type { Page } from "playwright-core";

/** Rows that are on the screen, by the words of the first ones; the head of a table has no cells. */
const FIRST_ROWS = `[...document.querySelectorAll('[role=row]')].filter((row) => row.querySelector('[role=gridcell],[role=cell],td')).slice(0, 3).map((row) => row.textContent).join()`;

/**
 * Does what changes the filter, and waits for other rows.
 * @returns milliseconds from the last byte of the ledger's answer to the first frame that shows its rows
 */
export async function timeFilter(page: Page, change: () => Promise<void>): Promise<number> {
  await page.evaluate(`{
    performance.clearResourceTimings();
    const before = ${FIRST_ROWS};
    window.rowsShownAt = new Promise((resolve) => {
      const look = (now) => (${FIRST_ROWS} !== before && ${FIRST_ROWS} !== "") ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look);
      requestAnimationFrame(look);
    });
  }`);
  await change();
  const [shown, answered] = (await page.evaluate(`window.rowsShownAt.then((shown) => [
    shown,
    Math.max(...performance.getEntriesByType("resource").filter(({ name, responseEnd }) => /\\/ledger\\?/.test(name) && responseEnd < shown).map(({ responseEnd }) => responseEnd)),
  ])`)) as [number, number];
  return shown - answered;
}

/** Times between frames, in milliseconds, while the wheel turns over the rows for so many seconds. */
export async function timeScrolling(page: Page, seconds: number): Promise<number[]> {
  const rows = page.getByRole("row");
  await rows.nth(Math.min(5, (await rows.count()) - 1)).hover();
  await page.evaluate(
    `{
    window.frames = [];
    window.counting = true;
    let last;
    const count = (now) => {
      if (last !== undefined) window.frames.push(now - last);
      last = now;
      if (window.counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  }`.replaceAll("window.frames", "window.frameTimes"),
  );
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) await page.mouse.wheel(0, 120);
  return (await page.evaluate(`(window.counting = false, window.frameTimes)`)) as number[];
}
