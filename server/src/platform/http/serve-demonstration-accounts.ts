/** GET /api/demonstration: one account a role, for the door of a demonstration; anywhere else there is no such thing. */
import { failure, ROLES, type Role } from "@cunjing/contract";
import type { FastifyInstance } from "fastify";
import { Refusal } from "../commands/refusal.ts";
import type { Parts } from "../parts.ts";
import { readDemonstrationAccounts } from "./demonstration-accounts.ts";

export function serveDemonstrationAccounts(app: FastifyInstance, { config }: Parts): void {
  app.get("/api/demonstration", async (_, reply) => {
    if (config.demonstration !== true) throw new Refusal(failure("not_found", {}));
    const accounts = await readDemonstrationAccounts(config.folder);
    reply.header("cache-control", "no-store");
    return {
      accounts: accounts.map(({ role, name, post, password }) => {
        const { zh, en } = ROLES[role as Role] ?? { zh: role, en: role };
        return { role, role_name: { zh, en }, name, post, password };
      }),
    };
  });
}
