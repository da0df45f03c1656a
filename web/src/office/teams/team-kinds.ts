import type { Answer } from "../../api/types.ts";
import type { teamWords } from "../../words/teams.ts";

export type Team = Answer<"list-teams">["teams"][number];

export const TEAM_KINDS = {
  area: "area",
  topic: "topicKind",
  covert: "covert",
  leader: "leader",
  supervision: "supervision",
  third_party: "thirdParty",
  other: "other",
} as const satisfies Record<Team["kind"], keyof typeof teamWords.phrases>;

/** People of a team: a place to be filled may stand for several. */
export const peopleOf = ({ members }: Team): number =>
  members.reduce((sum, { headcount }) => sum + headcount, 0);
