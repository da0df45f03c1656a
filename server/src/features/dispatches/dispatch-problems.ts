import { dispatchProblems as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { handOver } from "./hand-over.ts";

/** Hands problems over by a slip, a notice or the policy's own channel: one document for all of them. */
export const dispatchProblems = handleCommand(spec, (context) => handOver(context, "dispatch"));
