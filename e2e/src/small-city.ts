/**
 * The city at whose desks the journeys sit: the demonstration's campaign on a small tree of its own, with three ten-day periods over. The
 * site's clock stands on the morning after the third, when its ranking is due and the next round has to be planned.
 */

/** Two pools, as the policy has them: track, kind, then towns as in exampleTree (town letter, villages/communities). */
export const SHAPE = [
  "county county t6/1 t5/0 t7/1",
  "county county t5/0 t6/0",
  "county county_city t5/1 s4/4",
  "county county x5/0 t6/0",
  "district district t5/1 s2/3",
  "district district s1/3 t4/0",
  "district functional_zone t4/0",
] as const;

/** The last day that is loaded: the end of 2019-05-x1 (4月29日 to 5月8日). */
export const LAST_DAY = "2019-05-08";
export const AS_OF = "2019-05-09T09:00:00+08:00";
