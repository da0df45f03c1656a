import { useState } from "react";
import { Failure } from "../../../api/failure.ts";
import { useCommand } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import type { FactKind } from "../fact-kinds.ts";
import type { Once } from "./grid-columns.ts";
import type { GridRow } from "./grid-rows.ts";
import { factOf, faultsByRow, MOST_A_COMMAND, type RowFaults } from "./send-rows.ts";

/** Sends rows, at most 500 a command, each command all or none; what is refused stands at its cells. */
export function useSend(kind: FactKind, once: Once) {
  const say = useWords(factWords);
  const tell = useTell();
  const { campaign } = useScope();
  const command = useCommand("enter-facts");
  const [faults, setFaults] = useState<RowFaults>(new Map());

  /** @returns the rows that were taken in */
  async function send(rows: readonly GridRow[]): Promise<readonly GridRow[]> {
    setFaults(new Map());
    const done: GridRow[] = [];
    for (let from = 0; from < rows.length; from += MOST_A_COMMAND) {
      const some = rows.slice(from, from + MOST_A_COMMAND);
      try {
        await command.mutateAsync({
          args: { campaign },
          body: {
            kind: kind.kind,
            source: once.source.trim(),
            facts: some.map((row) => factOf(kind, once, row)),
          },
        });
        done.push(...some);
      } catch (error) {
        refuse(error, some);
        return done;
      }
    }
    return done;
  }

  function refuse(error: unknown, sent: readonly GridRow[]) {
    const problem = error instanceof Failure ? error.problem : undefined;
    const found = faultsByRow(problem?.errors ?? [], sent);
    const twice = problem?.code === "fact_entered" ? entered(String(problem.details?.key ?? ""), sent) : [];
    const all = new Map([
      ...found.faults,
      ...twice.map(({ key }) => [key, new Map([["", problem?.detail ?? problem?.title ?? ""]])] as const),
    ]);
    setFaults(all);
    if (all.size === 0 || found.others.length > 0) tell.failed(error);
    else
      tell.failed(new Failure({ code: "refused", status: 422, title: say("refused", { count: all.size }) }));
  }
  return { send, faults, clearFaults: () => setFaults(new Map()), isSending: command.isPending };
}

/** The rows whose unit stands in the key that is taken already. */
const entered = (key: string, sent: readonly GridRow[]): readonly GridRow[] => {
  const parts = key.split("/");
  return sent.filter(({ unit }) => parts.includes(unit));
};
