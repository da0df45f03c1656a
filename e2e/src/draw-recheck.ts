/** A random re-check of closed problems, published and drawn, one of them seen: what its page shows. */
import { randomUUID } from "node:crypto";
import type { Actor } from "./act-at.ts";

/** @returns the draw */
export async function drawRecheck({ send }: Actor): Promise<string> {
  const draw = randomUUID();
  await send("campaign_office", "publish-recheck-seed", {
    draw,
    title: "5月随机复查",
    to: "2019-05-09",
    all: true,
    count: 6,
    source: "5月9日晚双色球开奖号码",
  });
  const { drawn } = (await send("campaign_office", "draw-recheck", {
    draw,
    seed: "03 08 12 19 24 31 + 07",
    due_on: "2019-05-23",
  })) as { drawn: { problem: string }[] };
  await send("campaign_office", "record-recheck", {
    problems: [{ problem: drawn[0]?.problem }],
    draw,
    result: "holds",
    note: "现场已看，保持良好。",
  });
  return draw;
}
