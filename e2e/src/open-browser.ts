/** Debian's Chromium, driven by playwright-core: no browser is downloaded, and what people have is what is tried. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A browser that has not started by then never will. */
const STARTS_WITHIN_MS = 60_000;

/** What it may reach: this machine. Anything else fails at once, as it does in a closed network. */
export const CHROMIUM_ARGUMENTS = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
];

/** @throws where no Chromium is installed, saying how to get one */
export function findChromium(): string {
  const given = process.env.CUNJING_CHROMIUM;
  const path = given ?? PLACES.find((place) => existsSync(place));
  if (path === undefined || !existsSync(path))
    throw new Error(
      "no Chromium here: script/bootstrap test installs Debian's, CUNJING_CHROMIUM names another",
    );
  return path;
}

/** Headless, gone with this process; @param more arguments of the command line */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    // Chromium refuses its sandbox to root, and containers have nobody else.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: STARTS_WITHIN_MS,
    args: [...CHROMIUM_ARGUMENTS, ...more],
  });
}
