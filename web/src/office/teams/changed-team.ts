/** What was changed of a team's own words: only that is sent, so that what somebody else changed meanwhile is not put back. */
import type { Body } from "../../api/types.ts";
import type { Team } from "./team-kinds.ts";

export interface TeamWords {
  readonly name: string;
  readonly topic?: string;
  readonly lead_post?: string;
}

type Own = Pick<Team, "name" | "topic" | "lead_post">;
export type TeamChange = Omit<Body<"change-team">, "team">;

/** An emptied field is null: the team has none any more. */
export function changedTeam(before: Own, { name, topic, lead_post }: TeamWords): TeamChange {
  const given = { name: name.trim(), topic: topic?.trim() || null, lead_post: lead_post?.trim() || null };
  return {
    ...(given.name === before.name ? {} : { name: given.name }),
    ...(given.topic === before.topic ? {} : { topic: given.topic }),
    ...(given.lead_post === before.lead_post ? {} : { lead_post: given.lead_post }),
  };
}
