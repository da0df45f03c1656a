/** Every request is measured; a line of the log is written only for those that took long. */
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Metrics } from "./make-metrics.ts";

/** Milliseconds after which somebody at a screen notices. */
const SLOW_MS = 1_000;

export function measureRequests(app: FastifyInstance, { requests }: Metrics, log: Logger): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method } = request;
    // The pattern and not the address: ids and query strings are nobody's business here.
    const route = request.routeOptions.url ?? "none";
    const ms = Math.round(reply.elapsedTime);
    requests.observe(
      { method, route, status: `${Math.floor(reply.statusCode / 100)}xx` },
      reply.elapsedTime / 1000,
    );
    if (ms > SLOW_MS)
      log.warn({ trace: request.id, method, route, status: reply.statusCode, ms }, "slow request");
  });
}
