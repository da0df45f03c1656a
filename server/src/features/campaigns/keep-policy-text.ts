import { InputRefusal } from "../../platform/commands/check-input.ts";
import { askPolicyThread } from "./policy-thread/policy-thread.ts";
import type { Chosen, ReadPolicyText } from "./read-policy-text.ts";

/**
 * A text that is to be kept, read and checked beside the requests.
 * @param day from which it is to hold
 * @param post who decides where the sender does not say
 * @throws {InputRefusal} with all faults of the text, or of the decisions
 */
export async function keepPolicyText(
  text: string,
  chosen: Chosen,
  day: string,
  post: string,
): Promise<ReadPolicyText> {
  const answer = await askPolicyThread({ kind: "keep", text, chosen, day, post });
  if ("faults" in answer) throw new InputRefusal(answer.faults);
  return answer.read;
}
