/** A browser that tools from outside look into (Lighthouse), with somebody signed in. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, findChromium } from "./open-browser.ts";
import { keepSession } from "./sign-in.ts";

export interface SignedIn {
  /** Where the browser listens for its tools. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** In the browser's own first profile: tools open their pages there. */
export async function openSignedIn(address: string, session: string): Promise<SignedIn> {
  const folder = mkdtempSync(join(tmpdir(), "cunjing-browser-"));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: "zh-CN",
    args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${port}`],
  });
  await keepSession(context, address, session);
  return {
    port,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
