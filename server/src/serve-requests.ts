/** A worker: answers requests until it is told to stop. It outlives its database; what needs it is answered 503 meanwhile. */
import type { Logger } from "pino";
import { buildParts } from "./build-parts.ts";
import { SERVED } from "./features/all.ts";
import type { Config } from "./platform/config.ts";
import { measureFeedLag } from "./platform/database/feed-lag.ts";
import { VARIABLES } from "./platform/database/urls.ts";
import { buildApp } from "./platform/http/build-app.ts";
import { joinMetrics } from "./platform/metrics/cluster-metrics.ts";
import { makeMetrics, measurePools } from "./platform/metrics/make-metrics.ts";
import { stopOnSignal, tellReady } from "./serve-process.ts";

/** @throws where it cannot listen or open its files */
export async function serveRequests(config: Config, log: Logger, environment = process.env): Promise<void> {
  const { parts, pools, close } = await buildParts({
    config,
    log,
    name: "cunjing requests",
    databaseUrl: environment[VARIABLES.app] ?? "",
    replicaUrl: environment.DATABASE_REPLICA_URL || undefined,
    clockShift: Number(environment.CUNJING_CLOCK_SHIFT ?? 0),
    sessions: "kept",
  });
  const metrics = makeMetrics();
  joinMetrics(metrics.registry);
  measurePools(metrics, pools);
  measureFeedLag(metrics.registry, parts.database);
  const app = await buildApp(parts, SERVED, metrics);
  stopOnSignal(log, async () => {
    // Takes no more requests, ends idle connections and waits for the answers that are under way.
    await app.close();
    await close();
  });
  await app.listen({ host: config.host, port: config.port });
  tellReady(log);
}
