import { type ChannelLimit, readChannels, SEVERITY_IDS, readLedgerWords as spec } from "@cunjing/contract";
import { limitWords } from "@cunjing/engine";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { policyWords } from "../documents/drafts/campaign-words.ts";
import { problemChoices } from "./problem-choices.ts";

/** The words of the policy in force today; without one, those of the trade and the default channels. */
export const readLedgerWords = handleRead(spec, async ({ tx, parts, campaign, now }) => {
  const policy = (await parts.policies.inForce(tx, campaign, siteDay(now)))?.version.policy;
  return {
    words: Object.fromEntries(policyWords(policy)),
    channels: readChannels(policy?.channels).map(({ id, label, severity, limits, document, warns }) => ({
      channel: id,
      label: label.zh,
      severity,
      limits: Object.fromEntries(SEVERITY_IDS.map((one) => [one, wordsOf(limits[one])])),
      with_document: document !== null,
      warns,
    })),
    choices: problemChoices(policy),
    photo_needed: (policy?.closing?.photos ?? "optional") !== "optional",
  };
});

const wordsOf = ({ as_stated, ...limit }: ChannelLimit): string | null =>
  as_stated === true ? null : limitWords(limit);
