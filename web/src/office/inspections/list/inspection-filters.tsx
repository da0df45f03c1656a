import "../../../ui/calendar-locales.ts";
import { getRouteApi } from "@tanstack/react-router";
import { DatePicker, Select } from "antd";
import dayjs from "dayjs";
import { useRead } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { kindWord, ROUND_KINDS } from "../../../ui/round-kinds.ts";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./inspections.module.css";

const route = getRouteApi("/c/$campaign/inspections");
const STATES = ["provisional", "final", "corrected", "withdrawn"] as const;
const DAY = "YYYY-MM-DD";

interface InspectionFiltersProps {
  readonly onSearch: (change: Record<string, string | undefined>) => void;
}

/** By round, team, state, kind and days; the unit is the scope above. */
export function InspectionFilters({ onSearch }: InspectionFiltersProps) {
  const say = useWords(inspectionWords);
  const rounds = useWords(roundWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const { round, team, state, kind, from, to } = route.useSearch();
  const known = useRead("list-rounds", { campaign, state: "approved", limit: 100 });
  const teams = useRead("list-teams", { campaign, limit: 200 }, { enabled: can("team.read") });
  const day = (text: string | undefined) => (text === undefined ? null : dayjs(text));
  return (
    <div className={`${styles.filters} no-print`}>
      <Select
        allowClear
        aria-label={say("state")}
        placeholder={say("anyState")}
        value={state}
        onChange={(next: string | undefined) => onSearch({ state: next })}
        options={STATES.map((value) => ({ value, label: say(value) }))}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        aria-label={say("round")}
        placeholder={say("anyRound")}
        value={round}
        onChange={(next: string | undefined) => onSearch({ round: next })}
        options={(known.data?.rounds ?? []).map((one) => ({ value: one.round, label: one.title }))}
      />
      {can("team.read") ? (
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          aria-label={say("team")}
          placeholder={say("anyTeam")}
          value={team}
          onChange={(next: string | undefined) => onSearch({ team: next })}
          options={(teams.data?.teams ?? []).map((one) => ({ value: one.team, label: one.name }))}
        />
      ) : null}
      <Select
        allowClear
        aria-label={say("kind")}
        placeholder={say("anyKind")}
        value={kind}
        onChange={(next: string | undefined) => onSearch({ kind: next })}
        options={Object.keys(ROUND_KINDS).map((value) => ({ value, label: kindWord(rounds, value) }))}
      />
      <DatePicker.RangePicker
        allowEmpty={[true, true]}
        value={[day(from), day(to)]}
        placeholder={[say("from"), say("to")]}
        onChange={(days) => onSearch({ from: days?.[0]?.format(DAY), to: days?.[1]?.format(DAY) })}
      />
    </div>
  );
}
