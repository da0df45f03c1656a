/**
 * Draws: random choices that anybody can repeat. The seed and the frame are published; the units follow from them
 * (docs/calendar-and-draws.md has a draw by hand). The order in which a frame is written never matters.
 */
import { refuse } from "../calendar/refusal.ts";
import { digestOf } from "../digest/digest.ts";
import { checkDrawRule, drawSize } from "./draw-size.ts";
import type { Draw, DrawnUnit, DrawRequest, FrameUnit, StratumCount } from "./draw-types.ts";
import {
  byHash,
  type Candidate,
  compareText,
  type Selection,
  selectUnits,
  unseenFirst,
} from "./select-units.ts";
import { checkDrawText, DRAW_METHOD, unitHash } from "./unit-hash.ts";

/**
 * Draws units of a frame.
 * @throws refusals `bad_draw` (a bad rule, text or frame, by name) and `draw_exhausted`
 */
export function draw(request: DrawRequest): Draw {
  checkRequest(request);
  const { rule } = request;
  const candidates = toCandidates(request);
  const strata = [...Map.groupBy(candidates, ({ stratum }) => stratum)].sort(([a], [b]) => compareText(a, b));
  const groups = rule.per === "stratum" ? strata.map(([, group]) => group) : [candidates];
  const selections = groups.map((group) => {
    const wanted = drawSize(rule, group.length, group.filter(({ compulsory }) => compulsory).length);
    return { group, wanted, ...selectUnits(group, rule, wanted) };
  });
  const drawn = toDrawn(request, selections);
  return {
    request,
    drawn,
    proof: {
      method: DRAW_METHOD,
      request_digest: requestDigest(request),
      frame_digest: frameDigest(request.frame),
      frame_size: candidates.length,
      wanted: selections.reduce((sum, { wanted }) => sum + wanted, 0),
      strata: strata.map(([stratum, group]) => countStratum(stratum, group, drawn, selections)),
      drawn_digest: digestOf(drawn),
    },
    seen_after: seenAfter(request, selections),
  };
}

type GroupSelection = Selection & { readonly group: readonly Candidate[]; readonly wanted: number };

function checkRequest({ seed, round, frame, rule, compulsory = [] }: DrawRequest): void {
  const fault = checkDrawRule(rule)[0];
  if (fault !== undefined) refuse("bad_draw", `抽取规则：${fault.zh}`, `rule of the draw: ${fault.en}`);
  checkDrawText("种子", seed);
  checkDrawText("轮次", round);
  for (const { unit } of frame) checkDrawText("单位", unit);
  const units = new Set(frame.map(({ unit }) => unit));
  refuseRepeated(
    "抽样框",
    "frame",
    frame.map(({ unit }) => unit),
  );
  refuseRepeated("必查名单", "compulsory list", compulsory);
  for (const unit of compulsory) {
    if (!units.has(unit)) {
      refuse("bad_draw", `必查单位 ${unit} 不在抽样框内`, `the compulsory unit ${unit} is not in the frame`);
    }
  }
  const strata = new Set(frame.map(({ stratum }) => stratum ?? ""));
  for (const stratum of Object.keys(rule.quotas ?? {})) {
    if (!strata.has(stratum)) {
      refuse(
        "bad_draw",
        `抽样框内没有“${stratum}”这一层`,
        `the frame has no stratum "${stratum}", which a quota names`,
      );
    }
  }
}

function refuseRepeated(zh: string, en: string, units: readonly string[]): void {
  const seen = new Set<string>();
  for (const unit of units) {
    if (seen.has(unit)) refuse("bad_draw", `${zh}中 ${unit} 出现了两次`, `${unit} stands twice in the ${en}`);
    seen.add(unit);
  }
}

function toCandidates({ seed, round, frame, compulsory = [], alreadySeen = [] }: DrawRequest): Candidate[] {
  const musts = new Set(compulsory);
  const seen = new Set(alreadySeen);
  return frame.map(({ unit, stratum = "" }) => ({
    unit,
    stratum,
    hash: unitHash(seed, round, unit),
    seen: seen.has(unit),
    compulsory: musts.has(unit),
  }));
}

/** Compulsory ones first, then the others, each by order of the draw. */
function toDrawn({ rule }: DrawRequest, selections: readonly GroupSelection[]): DrawnUnit[] {
  const freely = rule.exhausted === "with_replacement" || rule.exhausted === "reset";
  const order = freely ? byHash : unseenFirst;
  return selections
    .flatMap(({ chosen }) => chosen)
    .sort((a, b) => {
      if (a.candidate.compulsory !== b.candidate.compulsory) return a.candidate.compulsory ? -1 : 1;
      return a.candidate.compulsory ? byHash(a.candidate, b.candidate) : order(a.candidate, b.candidate);
    })
    .map(({ candidate: { unit, stratum, seen, hash }, because }, i) => ({
      place: i + 1,
      unit,
      stratum,
      because,
      seen_before: seen,
      hash,
    }));
}

function countStratum(
  stratum: string,
  group: readonly Candidate[],
  drawn: readonly DrawnUnit[],
  selections: readonly GroupSelection[],
): StratumCount {
  const own = selections.find((selection) => selection.group === group);
  const here = drawn.filter((unit) => unit.stratum === stratum);
  return {
    stratum,
    frame: group.length,
    compulsory: group.filter(({ compulsory }) => compulsory).length,
    seen: group.filter(({ seen }) => seen).length,
    wanted: own?.wanted ?? null,
    drawn: here.length,
    exhausted: own?.exhausted ?? selections.some(({ exhausted }) => exhausted),
  };
}

/** A group whose units did not suffice begins a new cycle with those of this round; elsewhere this round's are added. */
function seenAfter({ alreadySeen = [] }: DrawRequest, selections: readonly GroupSelection[]): string[] {
  const seen = new Set(alreadySeen);
  for (const { group, chosen, exhausted } of selections) {
    if (exhausted) for (const { unit } of group) seen.delete(unit);
    for (const { candidate } of chosen) seen.add(candidate.unit);
  }
  return [...seen].sort();
}

/** The digest of a frame, whatever its order: publish it before the seed is known. */
export function frameDigest(frame: readonly FrameUnit[]): string {
  return digestOf(canonicalFrame(frame));
}

function canonicalFrame(frame: readonly FrameUnit[]) {
  return frame
    .map(({ unit, stratum = "", attributes = {} }) => ({ unit, stratum, attributes }))
    .sort((a, b) => compareText(a.unit, b.unit));
}

function requestDigest({ seed, round, rule, frame, compulsory = [], alreadySeen = [] }: DrawRequest): string {
  const stated = Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
  return digestOf({
    seed,
    round,
    rule: stated,
    frame: canonicalFrame(frame),
    compulsory: [...compulsory].sort(),
    already_seen: [...new Set(alreadySeen)].sort(),
  });
}
