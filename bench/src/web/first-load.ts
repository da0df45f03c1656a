/** What a browser fetches of the console, by its own account of the network: bytes as they came over it. */
import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";

export interface FirstLoad {
  /** Compressed JavaScript, in kB (1,000 bytes). */
  readonly scripts: number;
  /** All of it: pages, styles, data. */
  readonly all: number;
}

/** On a busy machine a page may think for a second before it fetches its next part: quiet is longer. */
const QUIET_MS = 3_000;
const QUIET_WITHIN_MS = 120_000;

/** An address opened with an empty cache; what comes until it has its heading and nothing more is fetched. @throws where it never is quiet */
export async function weighFirstLoad(page: Page, address: string): Promise<FirstLoad> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const running = new Set<string>();
  let scripts = 0;
  let all = 0;
  let lastAt = performance.now();
  const end = (requestId: string) => {
    running.delete(requestId);
    lastAt = performance.now();
  };
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  session.on("Network.requestWillBeSent", ({ requestId }) => running.add(requestId));
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (kinds.get(requestId) === "Script") scripts += encodedDataLength;
    end(requestId);
  });
  await page.goto(address, { waitUntil: "domcontentloaded", timeout: QUIET_WITHIN_MS });
  await page.getByRole("heading", { level: 1 }).first().waitFor({ timeout: QUIET_WITHIN_MS });
  const until = performance.now() + QUIET_WITHIN_MS;
  while (running.size > 0 || performance.now() - lastAt < QUIET_MS) {
    if (performance.now() > until) throw new Error(`${address} goes on fetching: ${running.size} requests`);
    await sleep(100);
  }
  await session.detach();
  return { scripts: scripts / 1000, all: all / 1000 };
}
