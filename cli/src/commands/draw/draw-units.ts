/** `cunjing draw`: a draw by a policy's rule, with everything that a verification needs. */
import { failure } from "@cunjing/contract";
import { type Draw, draw, drawRequest, isRefusal, type Period, type Run } from "@cunjing/engine";
import { formatTable } from "../../terminal/format-table.ts";
import { CommandFailed } from "../command-failed.ts";
import type { CommandInput } from "../command-spec.ts";
import { computeRuns, readQuestion } from "../compute-runs.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { onlyRun } from "../only-run.ts";
import { writeFile } from "../write-file.ts";
import { readDraw } from "./read-draw.ts";

export async function drawUnits(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const question = readQuestion(input, "draw");
  const seen = await seenBefore(input.options("seen"));
  const run = onlyRun(await computeRuns(question, io));
  const { id, period } = drawOf(run, input.option("draw"), question.periods[0] ?? "");
  const made = makeDraw(run, id, period, input.option("seed") ?? "", seen);
  const published = `${JSON.stringify({ format: 1, policy: run.policy, draw: id, period: period.id, ...made }, null, 2)}\n`;
  const out = input.option("out");
  if (out !== undefined) await writeFile(out, published);
  const json = input.option("format") === "json" || out === undefined;
  io.out(json ? published : printed(run, made, period, out, io));
  return EXIT.ok;
}

/** What the last of the earlier rounds says has been seen. */
async function seenBefore(files: readonly string[]): Promise<readonly string[]> {
  const rounds = await Promise.all(files.map(readDraw));
  return rounds.at(-1)?.seen_after ?? [];
}

/** The draw that is meant, in the period of its own cadence. */
function drawOf(run: Run, asked: string | undefined, periodId: string): { id: string; period: Period } {
  const known = run.periods.flatMap(({ id, cadence }) => {
    const period = run.graph.periods(cadence).find((one) => one.id === id && one.id === periodId);
    if (period === undefined) return [];
    const draws = Object.entries(run.graph.policy(period).draws ?? {});
    return draws.filter(([, { every }]) => every === cadence).map(([name]) => ({ id: name, period }));
  });
  const meant = asked === undefined && known.length === 1 ? known[0] : known.find(({ id }) => id === asked);
  if (meant !== undefined) return meant;
  const listed = known.map(({ id }) => id).join("、") || "—";
  throw new CommandFailed([failure("draw_unknown", { found: asked ?? "—", known: listed })]);
}

function makeDraw(run: Run, id: string, period: Period, seed: string, seen: readonly string[]): Draw {
  try {
    return draw(drawRequest(run.graph, id, period, seed, seen));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new CommandFailed([failure("draw_refused", { found: { zh: error.zh, en: error.en } })]);
  }
}

const BECAUSE = {
  compulsory: { zh: "必查", en: "compulsory" },
  quota: { zh: "按层数额", en: "quota" },
  drawn: { zh: "抽中", en: "drawn" },
} as const;

function printed(
  run: Run,
  made: Draw,
  period: Period,
  out: string | undefined,
  { language, paint }: CommandIo,
): string {
  const nameOf = (unit: string): string => {
    const index = run.graph.units.indexOf(unit);
    return index === undefined ? "" : run.graph.units.nameOf(index, period.last);
  };
  const header = {
    zh: ["序", "编号", "名称", "层", "为何", "散列（前16位）"],
    en: ["no", "id", "name", "stratum", "because", "hash (first 16)"],
  }[language];
  const columns = header.map((text, at) => ({
    header: text,
    align: at === 0 ? ("right" as const) : ("left" as const),
  }));
  const rows = made.drawn.map(({ place, unit, stratum, because, hash }) => [
    String(place),
    unit,
    nameOf(unit),
    stratum,
    BECAUSE[because][language],
    hash.slice(0, 16),
  ]);
  const words = {
    zh: [
      `${period.title}：抽样框 ${made.proof.frame_size} 个，应抽 ${made.proof.wanted} 个，抽中 ${made.drawn.length} 个；种子“${made.request.seed}”`,
      `抽样框摘要 ${made.proof.frame_digest}`,
      `写在 ${out}；任何人可复核：cunjing draw verify ${out}`,
    ],
    en: [
      `${period.id}: frame ${made.proof.frame_size}, asked ${made.proof.wanted}, drawn ${made.drawn.length}; seed “${made.request.seed}”`,
      `digest of the frame ${made.proof.frame_digest}`,
      `Written to ${out}; anybody may verify it: cunjing draw verify ${out}`,
    ],
  }[language];
  return `${paint("bold", words[0]!)}\n${formatTable(columns, rows)}${words[1]}\n${words[2]}\n`;
}
