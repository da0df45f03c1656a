/** The server was given a newer console while this page stood open: the parts that it would load on the way are gone. */

const KEY = "cunjing.renewed";
/** What is missing right after a fresh start is missing for another reason. */
const NOT_AGAIN_WITHIN_MS = 60_000;

/** Loads the page anew, at the address that was asked for, where a part of it is there no more and the server answers: without a network the page that stands is all there is. */
export function renewAfterUpdate(): void {
  addEventListener("vite:preloadError", async () => {
    const renewed = Number(sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - renewed < NOT_AGAIN_WITHIN_MS) return;
    const isThere = await fetch("/", { cache: "no-store" }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isThere) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    location.reload();
  });
}
