import { Form, Select } from "antd";
import { useRead } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { kindWord, ROUND_KINDS } from "../../../ui/round-kinds.ts";
import { type PickedUnit, UnitPicker } from "../../../ui/unit-picker.tsx";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./sheet.module.css";

export interface EntryHeadValues {
  readonly unit?: PickedUnit | undefined;
  readonly round?: string | undefined;
  readonly day: string;
  readonly kind: string;
  readonly team?: string | undefined;
  readonly standard?: string | undefined;
  readonly note?: string | undefined;
}

interface EntryHeadProps {
  readonly values: EntryHeadValues;
  /** A second scoring is of the same place by the same standard. */
  readonly isSecond: boolean;
  readonly onChange: (values: EntryHeadValues) => void;
}

/** Which visit it was: its round brings its standard along. */
export function EntryHead({ values, isSecond, onChange }: EntryHeadProps) {
  const say = useWords(inspectionWords);
  const rounds = useWords(roundWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const { day } = values;
  const open = useRead("list-rounds", {
    campaign,
    state: "approved",
    first_day: day,
    last_day: day,
    limit: 50,
  });
  const teams = useRead("list-teams", { campaign, limit: 200 }, { enabled: can("team.read") });
  const choices = useRead("read-plan-choices", { campaign, first_day: day, last_day: day });
  const known = open.data?.rounds ?? [];
  const set = (change: Partial<EntryHeadValues>) => onChange({ ...values, ...change });
  return (
    <Form layout="vertical" className={styles.head ?? ""}>
      <Form.Item label={say("unit")}>
        {isSecond ? (
          <strong>{values.unit?.name}</strong>
        ) : (
          <UnitPicker
            most={1}
            value={values.unit === undefined ? [] : [values.unit]}
            onChange={([unit]) => set({ unit })}
          />
        )}
      </Form.Item>
      <Form.Item label={say("day")}>
        <DayField
          aria-label={say("day")}
          isNeeded
          value={day}
          onChange={(next) => next !== undefined && set({ day: next })}
        />
      </Form.Item>
      <Form.Item label={say("round")}>
        <Select
          aria-label={say("round")}
          allowClear
          placeholder={say("withoutRound")}
          value={values.round}
          onChange={(round: string | undefined) => {
            const standard = known.find((one) => one.round === round)?.standard;
            set({ round, ...(isSecond || standard == null ? {} : { standard }) });
          }}
          options={known.map((one) => ({ value: one.round, label: one.title }))}
        />
      </Form.Item>
      {values.round === undefined ? (
        <Form.Item label={say("kind")}>
          <Select
            aria-label={say("kind")}
            value={values.kind}
            onChange={(kind: string) => set({ kind })}
            options={Object.keys(ROUND_KINDS).map((value) => ({ value, label: kindWord(rounds, value) }))}
          />
        </Form.Item>
      ) : null}
      {can("team.read") ? (
        <Form.Item label={say("team")}>
          <Select
            aria-label={say("team")}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            placeholder={say("ownTeam")}
            value={values.team}
            onChange={(team: string | undefined) => set({ team })}
            options={(teams.data?.teams ?? []).map(({ team, name }) => ({ value: team, label: name }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item label={say("standard")}>
        <Select
          aria-label={say("standard")}
          allowClear
          disabled={isSecond}
          placeholder={say("byScore")}
          value={values.standard}
          onChange={(standard: string | undefined) => set({ standard })}
          options={(choices.data?.standards ?? []).map(({ id, label }) => ({ value: id, label }))}
        />
      </Form.Item>
    </Form>
  );
}
