import { line, uuid } from "@cunjing/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { checkInput } from "../../platform/commands/check-input.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { actorOf, tokenOf } from "../../platform/http/actor-of.ts";
import type { Parts } from "../../platform/parts.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { beginOwnEnrolment, dropOwnSecondFactor, finishOwnEnrolment } from "./enrol-second-factor.ts";
import { runAs } from "./run-as.ts";
import { endSession, endSessionsOf, findSession, selectOwnSessions } from "./session-statements.ts";
import { digestSessionToken } from "./session-token.ts";
import { changeOwnPassword, giveInitialPassword } from "./set-password.ts";
import { clearSessionCookie, clientOf } from "./sign-in-answer.ts";
import type { SignInTools } from "./sign-in-tools.ts";

const secret = z.string().min(1, { error: "不能为空" }).max(1024, { error: "太长" });
const change = z.strictObject({ old: secret, password: secret });
const again = z.strictObject({ password: secret });
const finish = z.strictObject({ ticket: z.string().max(4096, { error: "太长" }), code: line(40) });

/**
 * What a person does with the own sessions, password and second factor. Only the own ones: nobody, whatever the role,
 * sees when others signed in or used the system.
 */
export function addOwnSessionRoutes(app: FastifyInstance, parts: Parts, tools: SignInTools): void {
  const { database } = parts;

  app.post("/api/sign-out", async (request, reply) => {
    const actor = await actorOf(parts, request);
    const id = await ownSession(request);
    if (id !== undefined)
      await runAs(database, actor, async (tx) => tx.write(endSession({ account: actor.account, id })));
    clearSessionCookie(tools, reply);
    return reply.code(204).send();
  });

  app.get("/api/sessions", async (request) => {
    const actor = await actorOf(parts, request);
    const own = await ownSession(request);
    const rows = await runAs(database, actor, (tx) => tx.ask(selectOwnSessions({ account: actor.account })));
    return {
      sessions: rows.map(({ id, kind, device, created_at, used_at }) => ({
        id,
        kind,
        device,
        created_at: siteInstant(created_at),
        used_at: siteInstant(used_at),
        is_this: id === own,
      })),
    };
  });

  app.delete<{ Params: { session: string } }>("/api/sessions/:session", async (request, reply) => {
    const actor = await actorOf(parts, request);
    const id = checkInput(uuid, request.params.session);
    const ended = await runAs(database, actor, (tx) => tx.askOne(endSession({ account: actor.account, id })));
    if (ended === undefined) refuse("not_found", {});
    return reply.code(204).send();
  });

  /** All the others: who does this suspects something, and goes on working here. */
  app.delete("/api/sessions", async (request) => {
    const actor = await actorOf(parts, request);
    const but = await ownSession(request);
    const done = await runAs(database, actor, (tx) =>
      tx.askOne(endSessionsOf({ account: actor.account, but })),
    );
    return { ended: done?.ended ?? 0 };
  });

  app.put("/api/password", async (request, reply) => {
    const actor = await actorOf(parts, request);
    const given = checkInput(change, request.body);
    const session = await ownSession(request);
    await changeOwnPassword(tools, { actor, session, address: clientOf(request).address }, given);
    return reply.code(204).send();
  });

  app.post("/api/second-factor", async (request, reply) => {
    const actor = await actorOf(parts, request);
    const given = checkInput(again, request.body);
    reply.header("cache-control", "no-store");
    return beginOwnEnrolment(tools, { actor, address: clientOf(request).address }, given);
  });

  app.post("/api/second-factor/finish", async (request, reply) => {
    const actor = await actorOf(parts, request);
    const given = checkInput(finish, request.body);
    reply.header("cache-control", "no-store");
    return { recovery_codes: await finishOwnEnrolment(tools, actor, given) };
  });

  app.post("/api/second-factor/drop", async (request, reply) => {
    const actor = await actorOf(parts, request);
    const given = checkInput(again, request.body);
    await dropOwnSecondFactor(tools, { actor, address: clientOf(request).address }, given);
    return reply.code(204).send();
  });

  /** For the security administrator; the answer is the only place where the password is ever seen. */
  app.post<{ Params: { account: string } }>(
    "/api/accounts/:account/initial-password",
    async (request, reply) => {
      const actor = await actorOf(parts, request);
      const account = checkInput(uuid, request.params.account);
      reply.header("cache-control", "no-store");
      return { password: await giveInitialPassword(tools, actor, account) };
    },
  );

  async function ownSession(request: FastifyRequest): Promise<string | undefined> {
    const digest = digestSessionToken(tokenOf(request) ?? "");
    if (digest === undefined) return undefined;
    const row = await runAs(database, undefined, (tx) => tx.askOne(findSession({ digest })));
    return row?.id;
  }
}
