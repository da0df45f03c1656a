/** A handler for each line of MOVE_LINES (contract/src/api/problems/move-specs.ts). */
import { MOVE_SPECS } from "@cunjing/contract";
import type { CommandHandler } from "../../platform/commands/handler.ts";
import { moveProblems, type Wish } from "./move-problem.ts";

interface Body {
  readonly problems: readonly { readonly problem: string; readonly base?: number | undefined }[];
}

export const moveHandlers: readonly CommandHandler[] = MOVE_SPECS.map(({ kind, spec }) => ({
  spec,
  async run(context) {
    const { problems, ...said } = context.body as Body;
    const wishes = problems.map(({ problem, base }) => ({
      problem,
      wish: { kind, base, ...said } as unknown as Wish,
    }));
    return { problems: await moveProblems(context, spec.verb, wishes) };
  },
}));
