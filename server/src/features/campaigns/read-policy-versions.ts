import { readPolicyVersions as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { holdsOn, selectStored, toVersionLine, versionsOf } from "./policy-versions.ts";

export const readPolicyVersions = handleRead(spec, async ({ tx, campaign, now }) => {
  const versions = versionsOf(await tx.ask(selectStored({ campaign })));
  const today = siteDay(now);
  return { versions: versions.map((one) => ({ ...toVersionLine(one), in_force: holdsOn(one, today) })) };
});
