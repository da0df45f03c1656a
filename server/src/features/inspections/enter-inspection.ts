import { can, enterInspection as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { awaitPhotos } from "../../platform/files/await-photos.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { nextSerials } from "../problems/next-serials.ts";
import { recordFound } from "../problems/record-found.ts";
import { checkVisit } from "./check-visit.ts";
import { ownTeam } from "./own-team.ts";
import { scoreVisit } from "./score-visit.ts";
import { unitsBelow } from "./units-below.ts";
import { findVisitPlace } from "./visit-place.ts";

const insertInspection = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into inspection (campaign, id, unit, pos, round, task, sealed_by, team, kind, standard, digest, version, day, items,
      score, full_mark, share, note, double_of, recusal, photos_awaited, entered_by, entered_at, received_at)
    values (${a.campaign}, ${a.id}, ${a.unit}, ${a.pos}, ${a.round}, ${a.task}, ${a.sealed_by}, ${a.team}, ${a.kind}, ${a.standard},
      ${a.digest}, ${a.version}, ${a.day}, ${a.items}::jsonb, ${a.score}, ${a.full_mark}, ${a.share}, ${a.note}, ${a.double_of},
      ${a.recusal}, ${a.photos_awaited}, ${a.entered_by}, ${a.entered_at}, ${a.received_at})`,
);

/** A visit with its lines, its problems and its provisional score, in two round trips. */
export const enterInspection = handleCommand(
  spec,
  async ({ parts, tx, actor, campaign, body, at, now, record }) => {
    const day = body.day ?? siteDay(at);
    const { round = null, task = null, double_of = null } = body;
    const units = body.problems.map(({ unit }) => unit ?? body.unit);
    const [place, inForce, below, serials] = await Promise.all([
      tx.askOne(
        findVisitPlace({ campaign, unit: body.unit, round, task, double_of, account: actor.account, day }),
      ),
      parts.policies.inForce(tx, campaign, day),
      unitsBelow(tx, body.unit, units),
      nextSerials(tx, campaign, units, { round, task }),
    ]);
    if (place === undefined || !can(actor, "inspection.enter", { campaign, pos: place.pos }))
      return refuse("not_found", {});
    if (inForce === undefined) return refuse("policy_not_in_force", { day });
    const kind = checkVisit(actor, campaign, place, { ...body, day, today: siteDay(now) });
    const team = ownTeam(
      actor,
      { campaign, pos: place.pos },
      { team: body.team, task: place.task_team, round: place.round_teams },
    );
    const scored = scoreVisit(inForce.version, day, {
      standard: body.standard ?? (body.given === undefined ? (place.round_standard ?? undefined) : undefined),
      items: body.items,
      given: body.given,
    });
    if (double_of !== null && !isSecondScoring(place, team, scored.standard))
      return refuse("double_of_other_place", {});

    const sealedBy = place.sealed === true ? place.round : null;
    // An open visit that named a sealed one would tell of it.
    if (place.double_sealed !== null && place.double_sealed !== sealedBy)
      return refuse("double_of_other_place", {});
    tx.write(
      insertInspection({
        campaign,
        id: body.inspection,
        unit: place.unit,
        pos: place.pos,
        round: place.round,
        task,
        sealed_by: sealedBy,
        team,
        kind,
        standard: scored.standard,
        digest: scored.standard === null ? null : inForce.digest,
        version: scored.standard === null ? null : inForce.version.version,
        day,
        items: JSON.stringify(body.items),
        score: scored.score,
        full_mark: scored.full_mark,
        share: scored.share,
        note: body.note,
        double_of,
        recusal: place.recusal,
        photos_awaited: body.photos.length,
        entered_by: actor.account,
        entered_at: at,
        received_at: now,
      }),
    );
    if (body.photos.length > 0) {
      tx.write(
        awaitPhotos({
          campaign,
          unit: place.unit,
          pos: place.pos,
          sealed_by: sealedBy,
          problem: null,
          inspection: body.inspection,
          stage: "before",
          photos: body.photos,
          account: actor.account,
          at,
        }),
      );
    }
    record({
      kind: "inspection.entered",
      noun: "inspection",
      subject: body.inspection,
      unit: place.unit,
      pos: place.pos,
      sealedBy,
      change: {
        kind,
        day,
        round: place.round,
        team,
        standard: scored.standard,
        score: scored.score,
        full_mark: scored.full_mark,
        problems: body.problems.length,
      },
    });
    const problems = recordFound(
      { tx, actor, campaign, at, record },
      { team, inspection: body.inspection, round: place.round, sealedBy, day },
      body.problems.map((found, i) => {
        const unit = units[i] ?? place.unit;
        return { ...found, source: kind === "covert" ? "covert" : "inspection", unit, pos: below(unit) };
      }),
      serials,
    );
    return {
      inspection: body.inspection,
      revision: 1,
      state: "provisional" as const,
      kind,
      day,
      standard: scored.standard,
      score: scored.score,
      full_mark: scored.full_mark,
      lines: scored.lines.map((line) => ({ ...line, clause: [...line.clause] })),
      ungraded: [...scored.ungraded],
      recusal: place.recusal,
      photos_awaited: body.photos.length,
      problems,
    };
  },
);

/** Of the same place by another team under the same standard: else their difference would say nothing. */
const isSecondScoring = (
  place: {
    double_unit: string | null;
    double_team: string | null;
    double_standard: string | null;
    unit: string;
  },
  team: string | null,
  standard: string | null,
): boolean =>
  place.double_unit === place.unit && place.double_team !== team && place.double_standard === standard;
