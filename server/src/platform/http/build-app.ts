/** The HTTP side: every command and every read of the features, health, metrics and the API's own page. */
import { randomUUID } from "node:crypto";
import { failure } from "@cunjing/contract";
import cookie from "@fastify/cookie";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from "fastify";
import type { CommandHandler, ReadHandler } from "../commands/handler.ts";
import { Refusal } from "../commands/refusal.ts";
import { isUnavailable } from "../database/is-unavailable.ts";
import { tileOrigins } from "../map-settings.ts";
import { type Metrics, makeMetrics } from "../metrics/make-metrics.ts";
import { measureRequests } from "../metrics/measure-requests.ts";
import { serveMetrics } from "../metrics/serve-metrics.ts";
import { serveOpenApi } from "../openapi/serve-openapi.ts";
import type { Parts } from "../parts.ts";
import { serveHealth } from "./health.ts";
import { languageOf, problemDetails } from "./problem-details.ts";
import { secure } from "./secure.ts";
import { serveCommand } from "./serve-command.ts";
import { type Console, serveConsole } from "./serve-console.ts";
import { serveDemonstrationAccounts } from "./serve-demonstration-accounts.ts";
import { serveRead } from "./serve-read.ts";

/** The largest command: an inspection of a hundred items with problems stays far below. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Seconds after which a client that met a database on its way back asks again. */
const RETRY_AFTER = 2;

/** Routes that are neither command nor read (sign-in, uploads, pages): a feature adds them itself. */
export type AddRoutes = (app: FastifyInstance, parts: Parts, served: Served) => void | Promise<void>;

export interface Served {
  readonly commands: readonly CommandHandler[];
  readonly reads: readonly ReadHandler[];
  readonly routes: readonly AddRoutes[];
}

export async function buildApp(
  parts: Parts,
  served: Served,
  metrics: Metrics = makeMetrics(),
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    // A line a request costs more than the request's own work on a small machine: errors and slow ones are logged (below).
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_BYTES,
    genReqId: () => randomUUID(),
    forceCloseConnections: "idle",
    trustProxy: parts.config.proxies ?? false,
  });
  await app.register(cookie);
  measureRequests(app, metrics, parts.log);
  secure(app);
  const console = await serveConsole(app, tileOrigins(parts.config.map).join(" "));
  answerFailures(app, parts, console);
  serveHealth(app, parts);
  serveMetrics(app, metrics, parts.config.metricsToken);
  serveOpenApi(app);
  serveDemonstrationAccounts(app, parts);
  for (const handler of served.commands) serveCommand(app, parts, handler);
  for (const handler of served.reads) serveRead(app, parts, handler);
  for (const add of served.routes) await add(app, parts, served);
  return app;
}

function answerFailures(app: FastifyInstance, parts: Parts, console: Console): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const refusal = refusalOf(error, request.id);
    const details = problemDetails(refusal, languageOf(request.headers["accept-language"]));
    if (details.status === 500) {
      const { method, routeOptions } = request;
      const ms = Math.round(reply.elapsedTime);
      const line = {
        err: error,
        trace: request.id,
        method,
        route: routeOptions.url,
        status: details.status,
        ms,
      };
      parts.log.error(line, "request failed");
    }
    if (details.status === 503) reply.header("retry-after", RETRY_AFTER);
    return reply.code(details.status).type("application/problem+json").send(details);
  });
  app.setNotFoundHandler((request, reply) => {
    // An address of the console's own: the page finds its way itself.
    if (console.isPage(request)) return console.show(request, reply);
    const refusal = new Refusal(failure("not_found", {}));
    return reply
      .code(404)
      .type("application/problem+json")
      .send(problemDetails(refusal, languageOf(request.headers["accept-language"])));
  });
}

/** Cut off after the connection's patience, while it ran (57014) or waited for a lock (55P03): nothing was written. */
const tookTooLong = (error: Error): boolean => "code" in error && /^(57014|55P03)$/.test(String(error.code));

function refusalOf(error: FastifyError | Error, trace: string): Refusal {
  if (error instanceof Refusal) return error;
  if (isUnavailable(error) || tookTooLong(error)) return new Refusal(failure("busy", {}));
  const code = "code" in error ? error.code : "";
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return new Refusal(failure("too_large", { most: "2 MB" }));
  if ("statusCode" in error && error.statusCode !== undefined && error.statusCode < 500) {
    return new Refusal(failure("not_json", { found: error.message }));
  }
  return new Refusal(failure("server_failed", { trace }));
}
