/** Verifying a published draw: it is made again from its own request, and every difference is named. */
import { isRefusal } from "../calendar/refusal.ts";
import { draw } from "./draw.ts";
import type { Draw, DrawnUnit } from "./draw-types.ts";

export interface DrawDifference {
  /** `seed`, `frame_digest`, `request`, `drawn`, `strata`, `seen_after` … */
  readonly what: string;
  readonly zh: string;
  readonly en: string;
}

/** What was announced before the draw: without it a draw that was made anew from another seed or frame is as consistent. */
export interface AnnouncedDraw {
  readonly seed?: string | undefined;
  readonly frame_digest?: string | undefined;
}

export interface DrawVerdict {
  readonly ok: boolean;
  readonly differences: readonly DrawDifference[];
}

/** Makes a published draw again and compares it, and what was announced, with what was published. */
export function verifyDraw(published: Draw, announced: AnnouncedDraw = {}): DrawVerdict {
  const differences = [...announcedDifferences(published, announced), ...madeAgainDifferences(published)];
  return { ok: differences.length === 0, differences };
}

function announcedDifferences({ request, proof }: Draw, announced: AnnouncedDraw): DrawDifference[] {
  return [
    ...differ("seed", announced.seed ?? request.seed, request.seed, "预先公布的种子", "the announced seed"),
    ...differ(
      "frame_digest",
      announced.frame_digest ?? proof.frame_digest,
      proof.frame_digest,
      "预先公布的抽样框摘要",
      "the announced digest of the frame",
    ),
  ];
}

function madeAgainDifferences(published: Draw): DrawDifference[] {
  let again: Draw;
  try {
    again = draw(published.request);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return [{ what: "request", zh: error.zh, en: error.en }];
  }
  const { proof } = published;
  const redone = again.proof;
  return [
    ...differ("method", proof.method, redone.method, "公布的方法", "the published method"),
    ...differ(
      "frame_digest",
      proof.frame_digest,
      redone.frame_digest,
      "公布的抽样框摘要",
      "the published digest of the frame",
    ),
    ...differ(
      "request_digest",
      proof.request_digest,
      redone.request_digest,
      "公布的种子、轮次、规则、抽样框和名单的摘要",
      "the published digest of seed, round, rule, frame and lists",
    ),
    ...differ(
      "frame_size",
      String(proof.frame_size),
      String(redone.frame_size),
      "公布的单位数",
      "the published frame size",
    ),
    ...differ(
      "wanted",
      String(proof.wanted),
      String(redone.wanted),
      "公布的应抽数",
      "the published number to draw",
    ),
    ...differ(
      "strata",
      rows(proof.strata),
      rows(redone.strata),
      "公布的各层数量",
      "the published counts of strata",
    ),
    ...drawnDifferences(published.drawn, again.drawn),
    ...differ(
      "drawn_digest",
      proof.drawn_digest,
      redone.drawn_digest,
      "公布的结果摘要",
      "the published digest of the result",
    ),
    ...differ(
      "seen_after",
      published.seen_after.join(" "),
      again.seen_after.join(" "),
      "公布的已查名单",
      "the published list of units seen",
    ),
  ];
}

function drawnDifferences(published: readonly DrawnUnit[], again: readonly DrawnUnit[]): DrawDifference[] {
  const differences: DrawDifference[] = [];
  for (let i = 0; i < Math.max(published.length, again.length); i++) {
    const a = published[i];
    const b = again[i];
    differences.push(
      ...differ(
        "drawn",
        row(a),
        row(b),
        `公布的第 ${i + 1} 个抽中单位`,
        `the published unit number ${i + 1}`,
      ),
    );
  }
  return differences;
}

function row(unit: DrawnUnit | undefined): string {
  if (unit === undefined) return "—";
  const { place, stratum, because, seen_before, hash } = unit;
  return `${place} ${unit.unit} (${[stratum, because, seen_before ? "seen" : "unseen", hash].join(" ")})`;
}

function rows(strata: Draw["proof"]["strata"]): string {
  return strata
    .map(
      (s) =>
        `${s.stratum}: ${[s.frame, s.compulsory, s.seen, s.wanted ?? "-", s.drawn, s.exhausted].join("/")}`,
    )
    .join("; ");
}

function differ(what: string, published: string, again: string, zh: string, en: string): DrawDifference[] {
  if (published === again) return [];
  return [
    { what, zh: `${zh}为 ${published}，应为 ${again}`, en: `${en} is ${published}, and should be ${again}` },
  ];
}
