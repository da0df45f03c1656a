import { useQueries } from "@tanstack/react-query";
import { read } from "../../../api/call.ts";
import { readKey, useRead } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { addDays } from "../../../ui/format.ts";
import { useLanguage } from "../../../words/define-words.ts";
import type { PlanSurroundings } from "./check-plan.ts";
import type { PlanValues } from "./plan-values.ts";

/** Periods are offered from somewhat before today to half a year on. */
const BACK_DAYS = 20;
const AHEAD_DAYS = 150;

/** Units of more rounds than these are not compared while one writes; the server finds every meeting once the plan is in. */
const MOST_COMPARED = 6;

/** What a plan is checked against: the policy's choices, teams, and the other rounds of its days with their units. */
export function useSurroundings(
  plan: Partial<PlanValues>,
  today: string,
  own: string | undefined,
): PlanSurroundings {
  const { campaign } = useScope();
  const { first_day, last_day, can } = useCampaign();
  const [language] = useLanguage();
  const begins = plan.first_day !== undefined && plan.first_day < today ? plan.first_day : today;
  const choices = useRead("read-plan-choices", {
    campaign,
    first_day: addDays(begins, -BACK_DAYS),
    last_day: addDays(begins, AHEAD_DAYS),
  });
  const teams = useRead("list-teams", { campaign, limit: 200 }, { enabled: can("team.read") });
  const hasDays = plan.first_day !== undefined && plan.last_day !== undefined;
  const same = useRead(
    "list-rounds",
    { campaign, first_day: plan.first_day, last_day: plan.last_day, limit: 50 },
    { enabled: hasDays, keep: true },
  );
  const found = (hasDays ? (same.data?.rounds ?? []) : []).filter(
    ({ round, state }) => state !== "cancelled" && round !== own,
  );
  const compared = found.slice(0, MOST_COMPARED);
  const lists = useQueries({
    queries: compared.map(({ round }) => {
      const args = { campaign, round, limit: 200 };
      return { queryKey: readKey("list-round-units", args), queryFn: () => read("list-round-units", args) };
    }),
  });
  const others = found.map((round, at) => {
    const units = lists[at]?.data?.units;
    return units === undefined ? round : { ...round, at: new Set(units.map(({ unit }) => unit)) };
  });
  return {
    language,
    campaign: { first_day, last_day },
    choices: choices.data,
    teams: teams.data?.teams ?? [],
    others,
  };
}
