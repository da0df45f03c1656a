import type { CommandContext } from "../../platform/commands/handler.ts";
import { type DispatchRow, insertStep, type StepRow } from "./dispatch-row.ts";

interface Said {
  readonly step: string;
  readonly dispatch: string;
  readonly text?: string | undefined;
  readonly medium: string;
}

/** Writes a step of the receiving office and its event. */
export function addStep(
  { tx, actor, campaign, body, at, record }: CommandContext<Said>,
  row: DispatchRow,
  kind: StepRow["kind"],
  more: Partial<StepRow> = {},
): { dispatch: string; step: string } {
  const { step, dispatch, text, medium } = body;
  tx.write(
    insertStep({
      campaign,
      id: step,
      dispatch,
      kind,
      unit: row.receiver,
      pos: row.pos,
      sealed_by: row.sealed_by,
      to_unit: null,
      problems: [],
      text: text ?? null,
      due_on: null,
      answered_by_post: actor.post,
      leader_post: null,
      person_post: null,
      medium,
      account: actor.account,
      at,
      ...more,
    }),
  );
  record({
    kind: `dispatch.${kind}`,
    noun: "dispatch",
    subject: dispatch,
    unit: row.receiver,
    pos: row.pos,
    sealedBy: row.sealed_by,
    change: { step, to: more.to_unit, problems: more.problems, due_on: more.due_on, medium },
  });
  return { dispatch, step };
}
