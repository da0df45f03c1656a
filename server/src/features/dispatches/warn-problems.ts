import { warnProblems as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { handOver } from "./hand-over.ts";

/** 督办警示 for problems that were handed over before: counted by lineage (S1-26). */
export const warnProblems = handleCommand(spec, (context) => handOver(context, "warn"));
