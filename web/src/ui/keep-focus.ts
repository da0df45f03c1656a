/**
 * What has the focus may go away with its dialog, panel, list of choices or page; browsers then drop the focus to the body, from where the
 * next Tab begins at the top (WCAG 2.4.3). It goes back to what had it before and is still there, or to the page's content.
 */

/** How many elements are remembered: a dialog over a panel over a page, each with a few stops. */
const REMEMBERED = 24;

/** Once, for the whole document. */
export function keepFocus(): void {
  let before: readonly HTMLElement[] = [];
  let isLost = false;
  addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof HTMLElement && target !== document.body)
        before = [...before.filter((one) => one !== target).slice(1 - REMEMBERED), target];
    },
    true,
  );
  new MutationObserver(() => {
    // Cheap while nothing is lost: rows come and go at every frame of scrolling.
    isLost = document.activeElement === document.body && (isLost || before.at(-1)?.isConnected === false);
    if (!isLost) return;
    before = before.filter(({ isConnected }) => isConnected);
    // Whoever left a page goes on in the next one, and not at the entry that led to the one before.
    const inPlace = before.filter((one) => one.closest("nav") === null).toReversed();
    isLost = !focusFirst([...inPlace, document.getElementById("content")]);
  }).observe(document.body, { childList: true, subtree: true });
}

/** The first that takes it: what is hidden or disabled does not. @returns whether any did */
function focusFirst(elements: readonly (HTMLElement | null)[]): boolean {
  return elements.some((element) => {
    element?.focus({ preventScroll: true });
    return element !== null && document.activeElement === element;
  });
}
