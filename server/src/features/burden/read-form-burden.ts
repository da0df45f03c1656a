import { BASIS, ROLES, readFormBurden as spec } from "@cunjing/contract";
import { burdenOf, checkBurden, toRoundedText } from "@cunjing/engine";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { forms } from "./forms.ts";

/** Of what is asked a month: as many as a reader takes in. */
const DECIMALS = 2;

/** Forms as the program has them, and the policy's own demands as the engine reckons them. */
export const readFormBurden = handleRead(spec, async ({ parts, tx, campaign, query, now }) => {
  const { day = siteDay(now) } = query;
  const held = await parts.policies.inForce(tx, campaign, day);
  if (held === undefined) return refuse("policy_not_in_force", { day });
  const { policy } = held.version;
  const burden = burdenOf(policy);
  return {
    day,
    forms: forms().map(({ seconds: _, roles, fields, ...form }) => ({
      ...form,
      roles: roles.map((role) => ROLES[role].zh),
      fields: fields.map((field) => ({ ...field })),
    })),
    policy: burden.lines.map(({ kinds, per_month, clause, ...one }) => ({
      ...one,
      kinds: [...kinds],
      per_month: per_month === null ? null : toRoundedText(per_month, DECIMALS),
      clause: [...clause],
    })),
    findings: checkBurden(policy, burden).map(({ level, path, message }) => ({
      level,
      path,
      message: message.zh,
    })),
    basis: BASIS.zh,
  };
});
