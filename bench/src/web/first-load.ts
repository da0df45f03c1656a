/** What a browser fetches of the console, by its own account of the network: bytes as they came over it. */
import type { CDPSession, Page } from "playwright-core";

export interface FirstLoad {
  /** Compressed JavaScript, in kB (1,000 bytes). */
  readonly scripts: number;
  /** All of it: pages, styles, data. */
  readonly all: number;
}

/** An address opened with an empty cache; what comes until the network is quiet. */
export async function weighFirstLoad(page: Page, address: string): Promise<FirstLoad> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  let scripts = 0;
  let all = 0;
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (kinds.get(requestId) === "Script") scripts += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
  await session.detach();
  return { scripts: scripts / 1000, all: all / 1000 };
}
