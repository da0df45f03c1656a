/** What the clients do: a problem's life, and an inspection of forty items. */
import { randomUUID } from "node:crypto";
import type { Client } from "./http-client.ts";
import type { People } from "./people.ts";

/** Found → dispatched → acceptance requested → accepted → read: five requests of three persons. */
export function problemLife(people: People) {
  return async (client: Client, turn: number): Promise<void> => {
    const problem = randomUUID();
    const problems = [{ problem }];
    const unit = `c${turn % 100}t${Math.floor(turn / 100) % 20}v${Math.floor(turn / 2000) % 20}`;
    await client.command(people.finder.token, "find-problem", {
      problem,
      unit,
      category: "rubbish",
      place_type: "roadside",
      description: "村口路边积存生活垃圾",
      place: "村委会东侧五十米",
    });
    await client.command(people.finder.token, "dispatch-problems", {
      dispatch: randomUUID(),
      problems,
      channel: "notice",
    });
    await client.command(people.office.token, "request-acceptance", {
      problems,
      rectification: "已清运",
      on_behalf_of: "村",
    });
    await client.command(people.verifier.token, "accept-problems", { problems, step: "accepted" });
    const read = await client.read(people.finder.token, `/problems/${problem}`);
    if (read.state !== "accepted" && read.state !== "closed")
      throw new Error(`a life ended as ${String(read.state)}`);
  };
}

const ITEMS = Array.from({ length: 40 }, (_, at) => ({
  item: `i${String(at + 1).padStart(2, "0")}`,
  count: at % 3,
}));

/** A village's visit with all forty lines, scored on the spot. */
export function inspectionOfForty(people: People, photos: readonly string[] = []) {
  return async (client: Client, turn: number): Promise<void> => {
    const unit = `c${turn % 100}t${Math.floor(turn / 100) % 20}v${Math.floor(turn / 2000) % 20}`;
    await client.command(people.finder.token, "enter-inspection", {
      inspection: randomUUID(),
      unit,
      kind: "team",
      standard: "forty_items",
      items: ITEMS,
      photos,
    });
  };
}
