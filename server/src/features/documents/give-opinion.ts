import { giveOpinion as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { documentToMove } from "./document-row.ts";
import { printSlip, recordInside } from "./move.ts";
import { writeOpinion } from "./write-opinion.ts";

/** Writes on the routing slip; the document itself, and its revision, stay. */
export const giveOpinion = handleCommand(spec, async (context) => {
  const { actor, body } = context;
  const { opinion, step, text, post = actor.post } = body;
  const row = await documentToMove(context, "opine");
  printSlip(context, writeOpinion(context, row, { id: opinion, step, post, text }));
  recordInside(context, row, "opined", { step, post });
  return { document: row.id, revision: row.revision, state: row.next };
});
