/** What an inspector does on a day without a network: visits of forty items, problems, their hand-over, photos said. */
import { createHash, randomUUID } from "node:crypto";
import type { PushedCommand } from "@cunjing/contract";

const ITEMS = Array.from({ length: 40 }, (_, at) => ({
  item: `i${String(at + 1).padStart(2, "0")}`,
  count: at % 3,
}));

/** So many commands, a visit with nine problems after the other; of each problem the finding, its photo and its hand-over. */
export function daysWork(count: number, county: string): PushedCommand[] {
  const commands: PushedCommand[] = [];
  for (let visit = 0; commands.length < count; visit++) commands.push(...visitOf(county, visit));
  return commands.slice(0, count);
}

function visitOf(county: string, visit: number): PushedCommand[] {
  const unit = `${county}t${visit % 20}v${Math.floor(visit / 20) % 20}`;
  const inspection = randomUUID();
  const at = new Date().toISOString();
  const command = (name: string, body: object): PushedCommand => ({ id: randomUUID(), name, at, body });
  const entered = command("enter-inspection", {
    inspection,
    unit,
    kind: "team",
    standard: "forty_items",
    items: ITEMS,
  });
  const found = Array.from({ length: 9 }, (_, n) => {
    const [problem, evidence] = [randomUUID(), randomUUID()];
    return [
      command("find-problem", {
        problem,
        unit,
        inspection,
        category: "rubbish",
        description: `村口路边积存生活垃圾，第${n + 1}处`,
        photos: [evidence],
      }),
      command("add-evidence", {
        evidence,
        problem,
        stage: "before",
        sha256: createHash("sha256").update(evidence).digest("hex"),
        bytes: 200_000,
        taken_at: at,
      }),
      command("dispatch-problems", {
        dispatch: randomUUID(),
        problems: [{ problem, base: 1 }],
        channel: "notice",
      }),
    ];
  });
  return [entered, ...found.flat()];
}
