import { Button, Select } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer, Body } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./round-page.module.css";
import type { RoundUnit } from "./use-round-tasks.ts";

interface AssignBarProps {
  readonly round: Answer<"read-round">;
  readonly rows: readonly RoundUnit[];
  readonly chosen: readonly string[];
  readonly onDone: () => void;
}

type Assignment = Partial<Omit<Body<"assign-tasks">, "round">>;

/** By territory in one step; or the selected units to a team, to a second one, or back. */
export function AssignBar({ round, rows, chosen, onDone }: AssignBarProps) {
  const say = useWords(roundWords);
  const tell = useTell();
  const { campaign } = useScope();
  const command = useCommand("assign-tasks");
  const picked = rows.filter(({ unit }) => chosen.includes(unit));
  const teams = round.teams.map(({ team, name }) => ({ value: team, label: name }));

  async function assign(given: Assignment) {
    try {
      const body = {
        round: round.round,
        by_territory: false,
        tasks: [],
        doubles: [],
        withdraw: [],
        ...given,
      };
      const { assigned, unassigned, withdrawn, recusals } = await command.mutateAsync({
        args: { campaign },
        body,
      });
      const parts = [
        ...(assigned.length > 0 || withdrawn === 0
          ? [say("assignedDone", { count: assigned.length, rest: unassigned.length })]
          : []),
        ...(withdrawn > 0 ? [say("takenBackDone", { count: withdrawn })] : []),
        ...(recusals.length > 0 ? [say("recusalsFound", { count: recusals.length })] : []),
      ];
      tell.done(parts.join("；"));
      onDone();
    } catch (error) {
      tell.failed(error);
    }
  }

  const to = (team: string) => picked.map(({ unit }) => ({ unit, team }));
  const open = picked.flatMap(({ tasks }) =>
    tasks.filter(({ inspections }) => inspections === 0).map(({ task }) => task),
  );
  if (chosen.length === 0) {
    const isDone = rows.every(({ tasks, inspections }) => tasks.length > 0 || inspections > 0);
    return (
      <div className={`${styles.bar} no-print`}>
        <Button type={isDone ? "default" : "primary"} onClick={() => void assign({ by_territory: true })}>
          {say("byTerritory")}
        </Button>
      </div>
    );
  }
  return (
    <div className={`${styles.bar} no-print`}>
      <strong>{say("selected", { count: chosen.length })}</strong>
      <Select
        aria-label={say("assignTo")}
        placeholder={say("assignTo")}
        value={null}
        options={teams}
        style={{ minWidth: 160 }}
        // Whoever has the task now gives it up: one team scores a place, unless a second one is sent there.
        onChange={(team: string | null) => team !== null && void assign({ tasks: to(team), withdraw: open })}
      />
      <Select
        aria-label={say("doubleTo")}
        placeholder={say("doubleTo")}
        value={null}
        options={teams}
        style={{ minWidth: 180 }}
        onChange={(team: string | null) => team !== null && void assign({ doubles: to(team) })}
      />
      <Button disabled={open.length === 0} onClick={() => void assign({ withdraw: open })}>
        {say("takeBack")}
      </Button>
    </div>
  );
}
