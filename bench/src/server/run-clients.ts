/** Runs one job again and again in so many clients for some seconds. */
import { type Client, openClient } from "./http-client.ts";

export interface Ran {
  readonly perSecond: number;
  readonly done: number;
  readonly failed: number;
  /** Milliseconds of each job, in no order. */
  readonly times: readonly number[];
  readonly firstFailure: string | undefined;
}

export async function runClients(
  port: number,
  campaign: string,
  { clients, seconds }: { clients: number; seconds: number },
  job: (client: Client, turn: number) => Promise<void>,
): Promise<Ran> {
  const times: number[] = [];
  let failed = 0;
  let turn = 0;
  let firstFailure: string | undefined;
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = openClient(port, campaign);
      while (performance.now() < end) {
        const begun = performance.now();
        try {
          await job(client, turn++);
          times.push(performance.now() - begun);
        } catch (error) {
          failed += 1;
          firstFailure ??= String(error);
        }
      }
      client.close();
    }),
  );
  const perSecond = times.length / ((performance.now() - start) / 1000);
  return { perSecond, done: times.length, failed, times, firstFailure };
}

/** The time below which so large a share of them lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
