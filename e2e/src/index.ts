/** What the benches use of it. */
export { findChromium, openBrowser } from "./open-browser.ts";
export { openSignedIn, type SignedIn } from "./open-signed-in.ts";
export { keepSession } from "./sign-in.ts";
