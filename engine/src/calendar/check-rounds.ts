/** What is wrong with the rounds of a cadence. */
import type { CadenceDefinition, DayRange, RoundDefinition } from "./cadence.ts";
import type { FieldFault } from "./check-cadences.ts";
import { formatDay, readDay, whyNoDay } from "./day.ts";

export function checkRounds(definition: CadenceDefinition, campaign: DayRange | null): FieldFault[] {
  const rounds = definition.rounds ?? [];
  if (definition.kind !== "rounds") return [];
  const faults = rounds.flatMap((round) =>
    checkRound(round, definition.within === "always" ? null : campaign),
  );
  const names = rounds.map(({ name }) => name);
  for (const name of new Set(names.filter((name, i) => names.indexOf(name) !== i))) {
    faults.push(fault(`轮次 ${name} 写了两次`, `round ${name} stands twice`));
  }
  if (faults.length > 0) return faults;
  const sorted = [...rounds].sort((a, b) => readDay(a.first) - readDay(b.first));
  return sorted.flatMap((round, i) => {
    const before = sorted[i - 1];
    if (before === undefined || readDay(before.last) < readDay(round.first)) return [];
    return [
      fault(
        `轮次 ${before.name} 与 ${round.name} 日期重叠，同时进行的轮次应写成两个周期`,
        `rounds ${before.name} and ${round.name} overlap: rounds held at the same time are two cadences`,
      ),
    ];
  });
}

function checkRound({ name, first, last }: RoundDefinition, campaign: DayRange | null): FieldFault[] {
  const bad = [first, last].map(whyNoDay).filter((why) => why !== null);
  if (bad.length > 0) return bad.map(({ zh, en }) => fault(`轮次 ${name}：${zh}`, `round ${name}: ${en}`));
  if (readDay(first) > readDay(last)) {
    return [fault(`轮次 ${name} 的 ${first} 晚于 ${last}`, `round ${name}: ${first} is after ${last}`)];
  }
  if (campaign === null || (readDay(first) >= campaign.first && readDay(last) <= campaign.last)) return [];
  const days = [formatDay(campaign.first), formatDay(campaign.last)] as const;
  return [
    fault(
      `轮次 ${name}（${first}—${last}）不在行动期间 ${days[0]}—${days[1]} 之内；行动之外的轮次请写 within: always`,
      `round ${name} (${first} to ${last}) lies outside of the campaign, ${days[0]} to ${days[1]}; say within: always`,
    ),
  ];
}

function fault(zh: string, en: string): FieldFault {
  return { field: "rounds", zh, en };
}
