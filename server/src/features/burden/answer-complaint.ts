import { answerComplaint as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { writeAnswer } from "./write-answer.ts";

export const answerComplaint = handleCommand(spec, (context) => writeAnswer(context, null));
