/** The campaign of the address. One in which the actor has no part looks like one that does not exist. */
import type { Actor } from "@cunjing/contract";
import { uuid } from "@cunjing/contract";
import type { FastifyRequest } from "fastify";
import { refuse } from "../commands/refusal.ts";

export function campaignOf(request: FastifyRequest, actor: Actor): string {
  const given = uuid.safeParse((request.params as Record<string, string>).campaign);
  if (!given.success) return refuse("not_found", {});
  const campaign = given.data.toLowerCase();
  return actor.grants.some((grant) => grant.campaign === campaign) ? campaign : refuse("not_found", {});
}
