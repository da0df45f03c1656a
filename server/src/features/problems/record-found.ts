/** Recording problems that were found: by find-problem, and by enter-inspection together with the visit. */
import { type BodyOf, type findProblem, openProblem, toSiteTime } from "@cunjing/contract";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { awaitPhotos } from "../../platform/files/await-photos.ts";
import { insertProblem } from "./insert-problem.ts";
import type { Serials } from "./next-serials.ts";

/** A problem as its finder describes it, with the position of its unit. */
export interface Found extends Omit<BodyOf<typeof findProblem>, "inspection"> {
  readonly pos: number;
}

/** Where it was found: the team, the visit, its round, and the sealed round that hides it until its release. */
export interface FoundAt {
  readonly team: string | null;
  readonly inspection: string | null;
  readonly round: string | null;
  readonly sealedBy: string | null;
  /** Without a day of its own a problem was found on this one. */
  readonly day: string;
}

type Context = Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "at" | "record">;

/** Queues the rows and the trail of all of them. @returns each with its number in the village; null under seal */
export function recordFound(
  context: Context,
  where: FoundAt,
  problems: readonly Found[],
  serials: Serials,
): { problem: string; serial: number | null }[] {
  return problems.map((found) => {
    const serial = serials(found.unit);
    recordOne(context, where, found, serial);
    return { problem: found.problem, serial };
  });
}

function recordOne(
  { tx, actor, campaign, at, record }: Context,
  { team, inspection, round, sealedBy, day }: FoundAt,
  found: Found,
  serial: number | null,
): void {
  const { problem, unit, pos, category = null, severity = "ordinary" } = found;
  const one = openProblem({
    id: problem,
    unit,
    found_at: toSiteTime(at.getTime()),
    found_by: actor.account,
    severity,
    sealed: sealedBy !== null,
  });
  const subject = {
    campaign,
    unit,
    pos,
    serial,
    source: found.source,
    category,
    place_type: found.place_type ?? null,
    behaviour: found.behaviour ?? null,
    zone: found.zone ?? null,
    stock: found.stock ?? null,
    prominent: found.prominent ?? false,
    negative_impact: false,
    description: found.description,
    place: found.place ?? null,
    position: found.position,
    found_on: found.found_on ?? day,
    team,
    inspection,
    round,
    sealed_by: sealedBy,
    photos_awaited: found.photos.length,
  };
  tx.write(insertProblem(subject, one));
  if (found.photos.length > 0) {
    const promised = {
      campaign,
      unit,
      pos,
      sealed_by: sealedBy,
      problem,
      inspection: null,
      photos: found.photos,
    };
    tx.write(awaitPhotos({ ...promised, stage: "before", account: actor.account, at }));
  }
  record({
    kind: "problem.found",
    noun: "problem",
    subject: problem,
    unit,
    pos,
    sealedBy,
    change: { category, severity, serial },
  });
}
