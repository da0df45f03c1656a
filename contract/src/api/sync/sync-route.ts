/** Pushing is no command: it carries many, each with its own fate. */
import type { ExtraRoute } from "../openapi-extra.ts";
import { pushAnswer, pushBody } from "./push-commands.ts";

export const SYNC_ROUTE: ExtraRoute = {
  method: "post",
  path: "/api/campaigns/:campaign/sync/push",
  noun: "sync",
  summary: { zh: "推送手机上的操作", en: "Push the commands of a phone's outbox" },
  description:
    "每条操作各有结果；整批可以原样重发，不会重复办理。commands 的每一项：id、name、at、base、body，办理的内容同相应的操作。",
  signedIn: true,
  body: pushBody,
  answer: pushAnswer,
  failures: ["not_found", "too_large"],
};
