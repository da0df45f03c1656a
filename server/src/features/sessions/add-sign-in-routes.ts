import { line } from "@cunjing/contract";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { checkInput } from "../../platform/commands/check-input.ts";
import { beginEnrolmentInSignIn, finishEnrolmentInSignIn } from "./enrol-second-factor.ts";
import { provePassword } from "./prove-password.ts";
import { proveSecondFactor } from "./prove-second-factor.ts";
import { setPasswordInSignIn } from "./set-password.ts";
import { answerProgress, clientOf, NOT_FOR_SECRETS, ticketOf } from "./sign-in-answer.ts";
import type { SignInTools } from "./sign-in-tools.ts";

/** Bounds what is hashed; the rule of 128 characters is told when a password is chosen. */
const secret = z.string().min(1, { error: "不能为空" }).max(1024, { error: "太长" });
const ticket = z.string().max(4096, { error: "太长" }).optional();

const signIn = z.strictObject({
  name: line(64),
  password: secret,
  /** A phone's token goes into the body and lives longer; a browser's into a cookie. */
  kind: z.enum(["browser", "phone"], { error: "应为 browser 或 phone" }).default("browser"),
});
const withCode = z.strictObject({ ticket, code: line(40) });
const withPassword = z.strictObject({ ticket, password: secret });
const withTicket = z.strictObject({ ticket });

/**
 * POST /api/sign-in and its further steps. They are no commands: a receipt would keep a digest of the password and the
 * token itself.
 */
export function addSignInRoutes(app: FastifyInstance, tools: SignInTools): void {
  app.get("/api/sign-in", () => ({
    notice: NOT_FOR_SECRETS,
    providers: tools.settings.providers.map(({ id, label }) => ({ id, label })),
  }));

  app.post("/api/sign-in", async (request, reply) => {
    const { name, password, kind } = checkInput(signIn, request.body);
    const client = { ...clientOf(request), kind };
    return answerProgress(tools, reply, await provePassword(tools, client, { name, password }));
  });

  app.post("/api/sign-in/second-factor", async (request, reply) => {
    const { code, ticket: given } = checkInput(withCode, request.body);
    const shown = ticketOf(tools, request, given);
    return answerProgress(
      tools,
      reply,
      await proveSecondFactor(tools, clientOf(request), { ticket: shown, code }),
    );
  });

  app.post("/api/sign-in/new-password", async (request, reply) => {
    const { password, ticket: given } = checkInput(withPassword, request.body);
    const shown = ticketOf(tools, request, given);
    return answerProgress(
      tools,
      reply,
      await setPasswordInSignIn(tools, clientOf(request), { ticket: shown, password }),
    );
  });

  app.post("/api/sign-in/enrolment", async (request, reply) => {
    const { ticket: given } = checkInput(withTicket, request.body);
    reply.header("cache-control", "no-store");
    return beginEnrolmentInSignIn(tools, ticketOf(tools, request, given));
  });

  app.post("/api/sign-in/enrolment/finish", async (request, reply) => {
    const { code, ticket: given } = checkInput(withCode, request.body);
    const shown = ticketOf(tools, request, given);
    return answerProgress(
      tools,
      reply,
      await finishEnrolmentInSignIn(tools, clientOf(request), { ticket: shown, code }),
    );
  });
}
