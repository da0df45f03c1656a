/** Lighthouse on a signed-in page, in its profile of a desk: a throttled network of 10 Mbit/s with 40 ms. */
import lighthouse, { desktopConfig } from "lighthouse";

export interface LitPage {
  /** 0 to 100. */
  readonly score: number;
  readonly largestMs: number;
  readonly blockedMs: number;
  readonly shift: number;
}

/** @param port where the browser listens for its tools; whoever is signed in there stays so */
export async function lightPage(address: string, port: number): Promise<LitPage> {
  const run = await lighthouse(
    address,
    { port, output: "json", logLevel: "error", onlyCategories: ["performance"], disableStorageReset: true },
    desktopConfig,
  );
  const report = run?.lhr;
  if (report === undefined || report.runtimeError !== undefined)
    throw new Error(`Lighthouse could not look at ${address}: ${report?.runtimeError?.message}`);
  if (!report.finalDisplayedUrl.startsWith(address.split("?")[0] as string))
    throw new Error(`Lighthouse was sent to ${report.finalDisplayedUrl}: nobody is signed in`);
  const figure = (audit: string): number => report.audits[audit]?.numericValue ?? Number.NaN;
  return {
    score: Math.round((report.categories.performance?.score ?? 0) * 100),
    largestMs: figure("largest-contentful-paint"),
    blockedMs: figure("total-blocking-time"),
    shift: figure("cumulative-layout-shift"),
  };
}
