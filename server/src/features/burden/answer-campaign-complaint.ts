import { answerCampaignComplaint as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { writeAnswer } from "./write-answer.ts";

export const answerCampaignComplaint = handleCommand(spec, (context) =>
  writeAnswer(context, context.campaign),
);
