import { pushBody } from "@cunjing/contract";
import { checkInput } from "../../platform/commands/check-input.ts";
import { actorOf } from "../../platform/http/actor-of.ts";
import type { AddRoutes } from "../../platform/http/build-app.ts";
import { campaignOf } from "../../platform/http/campaign-of.ts";
import { languageOf } from "../../platform/http/problem-details.ts";
import { handlersForPhones } from "./handlers-for-phones.ts";
import { pushCommands } from "./push-commands.ts";

/** Twice what a phone is asked to send at most, since it measures before it writes the frame. */
const MOST_BYTES = 2_000_000;

export const addSyncRoutes: AddRoutes = (app, parts, { commands }) => {
  const handlers = handlersForPhones(commands);
  app.post("/api/campaigns/:campaign/sync/push", { bodyLimit: MOST_BYTES }, async (request, reply) => {
    const actor = await actorOf(parts, request);
    const campaign = campaignOf(request, actor);
    const body = checkInput(pushBody, request.body);
    reply.header("cache-control", "no-store");
    return pushCommands({
      parts,
      handlers,
      actor,
      campaign,
      language: languageOf(request.headers["accept-language"]),
      sentAt: new Date(body.sent_at),
      commands: body.commands,
    });
  });
};
