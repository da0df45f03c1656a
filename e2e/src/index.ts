/** What the benches use of it. */
export { findChromium, openBrowser } from "./open-browser.ts";
export { keepSession } from "./sign-in.ts";
