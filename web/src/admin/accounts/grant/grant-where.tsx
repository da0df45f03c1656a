import type { Answer } from "../../../api/types.ts";
import { UnitName } from "../../../ui/unit-name.tsx";
import { accountWords } from "../../../words/accounts.ts";
import { useWords } from "../../../words/define-words.ts";
import type { GrantPlace } from "./use-grant-places.ts";

interface GrantWhereProps {
  readonly grant: Answer<"read-account">["grants"][number];
  readonly places: readonly GrantPlace[];
}

/** Over what a role is held, by names; an id where the name is not told to the reader. */
export function GrantWhere({ grant: { reach, unit, pool, team, campaign }, places }: GrantWhereProps) {
  const say = useWords(accountWords);
  const place = places.find((one) => one.campaign === campaign);
  const named =
    place?.pools.find((one) => one.pool === pool)?.name ??
    place?.teams.find((one) => one.team === team)?.name ??
    pool ??
    team;
  return (
    <>
      {unit === null ? (named ?? say(`reach_${reach}`)) : <UnitName unit={unit} />}
      {" · "}
      {campaign === null ? say(unit === null ? "wholeSite" : "opensCampaigns") : (place?.title ?? campaign)}
    </>
  );
}
