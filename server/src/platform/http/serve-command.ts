/** POST …/commands/{name}: a command with its client-made id. */
import { instant, uuid } from "@cunjing/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { checkInput } from "../commands/check-input.ts";
import type { CommandHandler } from "../commands/handler.ts";
import { refuse } from "../commands/refusal.ts";
import { runCommand } from "../commands/run-command.ts";
import type { Parts } from "../parts.ts";
import { actorOf } from "./actor-of.ts";
import { campaignOf } from "./campaign-of.ts";

const envelope = z.strictObject({
  id: uuid,
  /** When it was done, where it is sent later (a phone that was offline). */
  at: instant.optional(),
  body: z.unknown(),
});

export const commandPath = ({ spec }: CommandHandler): string =>
  spec.scope === "campaign" ? `/api/campaigns/:campaign/commands/${spec.name}` : `/api/commands/${spec.name}`;

export function serveCommand(app: FastifyInstance, parts: Parts, handler: CommandHandler): void {
  app.post(commandPath(handler), async (request, reply) => {
    const actor = await actorOf(parts, request);
    const campaign = handler.spec.scope === "campaign" ? campaignOf(request, actor) : null;
    const { id, at, body } = checkInput(envelope, request.body);
    const base = handler.spec.edits === undefined ? undefined : revisionSeen(request);
    const done = await runCommand(parts, handler, {
      id,
      actor,
      campaign,
      body,
      at: at === undefined ? undefined : new Date(at),
      base,
    });
    return reply.code(200).send({ command: id, ...done });
  });
}

/** The revision alone, or the ETag of a read as it came, which says more behind a full stop. */
function revisionSeen(request: FastifyRequest): number {
  const seen = /^(?:W\/)?"(\d+)(?:\.[\w-]+)?"$/.exec(request.headers["if-match"] ?? "")?.[1];
  return seen === undefined ? refuse("revision_missing", {}) : Number(seen);
}
