import "../../ui/calendar-locales.ts";
import { DatePicker, Form } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useCommand } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { useToday } from "../../app/use-today.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useTell } from "../../ui/tell.tsx";
import { type PickedUnit, UnitPicker } from "../../ui/unit-picker.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { useWords } from "../../words/define-words.ts";
import { teamWords } from "../../words/teams.ts";
import type { Team } from "./team-kinds.ts";

interface Values {
  readonly units: readonly PickedUnit[];
  readonly first_day: Dayjs;
}

/** The territory of a team from a day on: these units and no others. */
export function UnitsDialog({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const say = useWords(teamWords);
  const required = useRequired();
  const tell = useTell();
  const { campaign } = useScope();
  const today = useToday();
  const command = useCommand("set-team-units");

  async function set({ units, first_day }: Values): Promise<boolean> {
    try {
      const body = {
        team: team.team,
        units: units.map(({ unit }) => unit),
        first_day: first_day.format("YYYY-MM-DD"),
      };
      await command.mutateAsync({ args: { campaign }, body, base: team.revision });
      tell.done(say("saved"));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<Values>
      isOpen
      onClose={onClose}
      onAct={set}
      verb={say("save")}
      heading={`${team.name} · ${say("editUnits")}`}
      consequences={<p>{say("unitsWords")}</p>}
      initial={{ units: team.units.map(({ unit, name }) => ({ unit, name })), first_day: dayjs(today) }}
    >
      <Form.Item name="first_day" label={say("from")} rules={required}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="units" label={say("units")}>
        <UnitPicker canSpread empty={say("noUnits")} />
      </Form.Item>
    </ActDialog>
  );
}
