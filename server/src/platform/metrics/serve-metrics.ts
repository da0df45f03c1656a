/** GET /api/metrics: for the machine's own collector, or one that has the token of the configuration. */
import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { refuse } from "../commands/refusal.ts";
import { readMetrics } from "./cluster-metrics.ts";
import type { Metrics } from "./make-metrics.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
/** Set by proxies: behind one on the same machine everybody seems to come from the loopback. */
const FORWARDED = ["forwarded", "via", "x-forwarded-for", "x-real-ip"] as const;

export function serveMetrics(app: FastifyInstance, { registry }: Metrics, token: string | undefined): void {
  app.get("/api/metrics", async (request, reply) => {
    if (!mayRead(request, token)) return refuse("not_found", {});
    const text = (await readMetrics(registry)) ?? refuse("busy", {});
    return reply.header("cache-control", "no-store").type(registry.contentType).send(text);
  });
}

function mayRead({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return isSame(headers.authorization ?? "", `Bearer ${token}`);
  const forwarded = FORWARDED.some((name) => headers[name] !== undefined);
  return !forwarded && LOOPBACK.has(socket.remoteAddress ?? "");
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
