/** What the receiving office does with a document: signs for it; a warning it hands on to the towns, and answers when all of it is done. */
import { demoId } from "./demo-id.ts";
import type { County, HandOver } from "./plan-handing-over.ts";
import { unitAccount } from "./posts.ts";
import { eventOf, type Life } from "./problem-lives.ts";
import { stepTime } from "./site-times.ts";

/** A document with the problems that it hands over. */
export interface Handed {
  readonly over: HandOver;
  readonly lives: Life[];
}

export function planReceiving(county: County, { over, lives }: Handed): void {
  const { timetable, world } = county;
  const { key, dispatch, channel, receiver } = over;
  const account = unitAccount(receiver);
  // One signature for the whole of it: on the first day on which the simulation has one of its problems signed for.
  const day = lives.flatMap((life) => eventOf(life, "receipt")?.day ?? []).sort()[0];
  if (day === undefined) return;
  const stepOf = (kind: string) => ({ step: demoId("dispatch step", `${kind} ${dispatch}`), dispatch });
  timetable.add(day, "sign", {
    key,
    command: "sign-dispatch",
    account,
    at: stepTime("sign", day),
    body: stepOf("receipt"),
  });
  if (channel !== "warning") return;
  const byTown = Map.groupBy(lives, ({ problem }) => world.townOf(problem.unit).id);
  for (const [to, some] of byTown) {
    timetable.add(day, "hand_on", {
      key: `${key} ${to}`,
      command: "hand-on-dispatch",
      account,
      at: stepTime("hand_on", day),
      body: {
        ...stepOf(`hand on ${to}`),
        to,
        problems: some.map(({ id }) => id),
        text: "请镇街负责同志牵头整改。",
      },
    });
  }
  planAnswer();

  function planAnswer(): void {
    const requested = lives.map((life) => eventOf(life, "acceptance_requested")?.day);
    const last = requested.every((one) => one !== undefined) ? requested.sort().at(-1) : undefined;
    if (last === undefined) return;
    timetable.add(last, "answer", {
      key,
      command: "answer-dispatch",
      account,
      at: stepTime("answer", last),
      body: {
        ...stepOf("answer"),
        text: "警示所列问题已整改，现合并反馈。",
        leader_post: "分管副职",
        person_post: "行动办公室负责人",
        problems: lives.map(({ id }) => id),
      },
    });
  }
}
