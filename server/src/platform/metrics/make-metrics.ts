/** What the process measures of itself. Labels are routes, classes and tasks; never a person, a unit or an address (requirements, D-1). */
import { Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  readonly registry: Registry;
  /** Seconds from a request's arrival to the last byte of its answer. */
  readonly requests: Histogram<"method" | "route" | "status">;
}

/** Seconds; the aims lie at 0.05 and 0.15 (docs/scaling.md). */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function makeMetrics(): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: "cunjing_request_seconds",
    help: "Requests by method, route and class of status",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS,
    registers: [registry],
  });
  return { registry, requests };
}

/** What a pool of pg tells of itself. */
export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Connections of the process's pools: open, idle, and requests that wait for one. */
export function measurePools(
  { registry }: Pick<Metrics, "registry">,
  pools: Readonly<Record<string, PoolCounts>>,
): void {
  new Gauge({
    name: "cunjing_pool_connections",
    help: "Database connections by pool and state; waiting: requests without a connection",
    labelNames: ["pool", "state"],
    registers: [registry],
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
        this.set({ pool, state: "used" }, totalCount - idleCount);
        this.set({ pool, state: "idle" }, idleCount);
        this.set({ pool, state: "waiting" }, waitingCount);
      }
    },
  });
}
