/** From an answer of the ledger to its rows on the screen, and how even frames are while it scrolls: measured inside of the page. */
import type { Page } from "playwright-core";
import { within } from "./within.ts";

/** Rows that are on the screen, by the words of the first ones; the head of a table has no cells, rows that are still read have none either. */
const FIRST_ROWS = `[...document.querySelectorAll('[role=grid] [role=row]')].filter((row) => row.querySelector('[role=gridcell]')).slice(0, 3).map((row) => row.textContent).join()`;

/** A city's ledger answers in a tenth of a second; what has not come by then never does. */
const SHOWN_WITHIN_S = 60;

/**
 * Does what changes the filter, and waits for other rows.
 * @returns milliseconds from the last byte of the ledger's answer to the first frame that shows its rows
 * @throws where no other rows are shown in time, or where they came without an answer
 */
export async function timeFilter(page: Page, change: () => Promise<void>): Promise<number> {
  await page.evaluate(`{
    performance.clearResourceTimings();
    const before = ${FIRST_ROWS};
    window.rowsShownAt = new Promise((resolve) => {
      const look = () => {
        const now = ${FIRST_ROWS};
        if (now !== before && now !== "") requestAnimationFrame(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    // A block's value is its last statement's, and a promise would be waited for: these rows come only after the change.
    null;
  }`);
  await change();
  const waiting = page.evaluate(`window.rowsShownAt.then((shown) => [
    shown,
    Math.max(...performance.getEntriesByType("resource").filter(({ name, responseEnd }) => /\\/ledger\\?/.test(name) && responseEnd > 0 && responseEnd < shown).map(({ responseEnd }) => responseEnd)),
  ])`) as Promise<[number, number]>;
  const [shown, answered] = await within(SHOWN_WITHIN_S, "rows after a filter", waiting);
  if (!Number.isFinite(answered)) throw new Error("other rows were shown without an answer of the ledger");
  return shown - answered;
}

export interface Scrolled {
  /** Times between frames, in milliseconds. */
  readonly frames: readonly number[];
  /** How far the rows went, in pixels. */
  readonly pixels: number;
}

/** Turns the wheel over the rows for so many seconds. @throws where nothing moved: even frames of a page at rest say nothing */
export async function timeScrolling(page: Page, seconds: number): Promise<Scrolled> {
  const grid = page.getByRole("grid").first();
  await grid.hover();
  const top = (): Promise<number> =>
    grid.evaluate(({ scrollTop }: { readonly scrollTop: number }) => scrollTop);
  const before = await top();
  await page.evaluate(`{
    window.frameTimes = [];
    window.counting = true;
    let last;
    const count = (now) => {
      if (last !== undefined) window.frameTimes.push(now - last);
      last = now;
      if (window.counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  }`);
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until)
    await within(SHOWN_WITHIN_S, "a turn of the wheel", page.mouse.wheel(0, 120));
  const frames = (await page.evaluate(`(window.counting = false, window.frameTimes)`)) as number[];
  const pixels = (await top()) - before;
  if (!(pixels > 0) || frames.length === 0) throw new Error("the rows did not scroll");
  return { frames, pixels };
}
