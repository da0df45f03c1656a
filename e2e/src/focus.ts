/** Where the keyboard is on a page: on what, whether that can be seen, and going on by Tab until it is on what was meant. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";

export interface Focus {
  /** What it is on, in its own words; empty: the focus is lost to the body. */
  readonly on: string;
  /** It lies within the window and is marked: by a ring, or by its field's own mark. */
  readonly isSeen: boolean;
  /** A key that tells the same element again, where it has one (rows of lists). */
  readonly key: string;
}

const LOOK = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return { on: "", isSeen: false, key: "" };
  // In a grid the row in focus is drawn as such, and the grid holds the focus.
  const drawn = document.getElementById(at.getAttribute("aria-activedescendant") ?? "") ?? at;
  const around = [drawn, drawn.parentElement, drawn.parentElement?.parentElement, at].filter(Boolean);
  const isRinged = around.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
  });
  const fields = [".ant-input-affix-wrapper", ".ant-input", ".ant-select", ".ant-picker"].map((kind) => at.closest(kind));
  const isMarked = fields.some((field) => field !== null && getComputedStyle(field).boxShadow !== "none");
  const { top, bottom, left, right } = drawn.getBoundingClientRect();
  const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const label = at.labels?.[0]?.textContent ?? "";
  const words = (at.getAttribute("aria-label") ?? "") || label || (drawn.textContent ?? "").trim().slice(0, 80) || at.id || at.tagName;
  const key = drawn.dataset.key ?? drawn.dataset.rowKey ?? "";
  return { on: words, isSeen: (isRinged || isMarked) && isInside, key };
})()`;

export const focusOf = async (page: Page): Promise<Focus> => (await page.evaluate(LOOK)) as Focus;

/** @throws where the focus is lost or cannot be seen, saying what had been done */
export async function assertSeen(page: Page, after: string): Promise<Focus> {
  const focus = await focusOf(page);
  assert.notEqual(focus.on, "", `after ${after} the focus is lost`);
  assert.ok(focus.isSeen, `after ${after} the focus is on “${focus.on}” and cannot be seen`);
  return focus;
}

/** Presses Tab until the focus is on it; each stop on the way has to be seen. @throws where it is not reached in time */
export async function tabTo(page: Page, wanted: RegExp, most = 60): Promise<Focus> {
  const stops: string[] = [];
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press("Tab");
    const focus = await assertSeen(page, `Tab from ${stops.at(-1) ?? "the start"}`);
    if (wanted.test(focus.on)) return focus;
    stops.push(focus.on);
  }
  throw new Error(`${wanted} was not reached by ${most} Tabs: ${stops.join(" | ")}`);
}
