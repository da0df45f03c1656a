/** GET /api/verify/{code}: the inspected side checks an order without an account (requirements, D-4). */
import type { FastifyInstance } from "fastify";
import { refuse } from "../../platform/commands/refusal.ts";
import { pageLanguage } from "../../platform/http/entry-html.ts";
import { allowPage } from "../../platform/http/secure.ts";
import type { Parts } from "../../platform/parts.ts";
import { limitRate } from "./limit-rate.ts";
import { verifyOrder } from "./verify-order.ts";
import { renderOrder } from "./verify-page.ts";

/** A village office behind one address checks a few codes a day; 32 hexadecimal digits are not guessed in any number of them. */
const LIMIT = { most: 20, windowMs: 60_000, addresses: 10_000 } as const;

export function addVerifyRoutes(app: FastifyInstance, parts: Parts): void {
  const withinLimit = limitRate(LIMIT);
  // Looking at an order can disclose a covert round, which is recorded: a HEAD of a link preview must not.
  app.get<{ Params: { code: string } }>(
    "/api/verify/:code",
    { exposeHeadRoute: false },
    async (request, reply) => {
      if (!withinLimit(request.ip, parts.clock().getTime())) return refuse("busy", {});
      const { code } = request.params;
      const order = /^[0-9a-f]{32}$/.test(code) ? await verifyOrder(parts, code) : undefined;
      reply.header("cache-control", "no-store");
      if (String(request.headers.accept).includes("text/html")) {
        const page = renderOrder(order, pageLanguage(request));
        return allowPage(reply)
          .code(order === undefined ? 404 : 200)
          .send(page);
      }
      return order ?? refuse("not_found", {});
    },
  );
}
