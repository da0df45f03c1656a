/** What makes no sense in a closing chain, each fault named with its step. */
import type { Phrase } from "../failures/phrase.ts";
import { namesOffice, namesTeam, readLevel, sameWho } from "./chain-who.ts";
import type { ClosingStep } from "./closing-chain.ts";
import { LEVELS_UPWARD } from "./levels.ts";

const ORDER = ["dispatched", "receipt", "rectification_started", "acceptance_requested"];
/** Shown in the village, whoever accepts: no judgement, and below no other step. */
export const PUBLICITY: readonly string[] = ["publicity", "publicised"];
const RESPONSIBLE_STEPS = ["receipt", "rectification_started", "acceptance_requested"];

/** Everything that is wrong with the steps; empty where nothing is. */
export function checkChain(steps: readonly ClosingStep[]): readonly Phrase[] {
  const faults = [...checkOrder(steps), ...checkDays(steps)];
  const request = steps.find(({ step }) => step === "acceptance_requested");
  for (const one of steps) {
    if (RESPONSIBLE_STEPS.includes(one.step)) faults.push(...checkResponsible(one));
    else if (!ORDER.includes(one.step) && !PUBLICITY.includes(one.step))
      faults.push(...checkVerifying(one, request));
  }
  return [...faults, ...checkLevels(steps)];
}

function checkOrder(steps: readonly ClosingStep[]): Phrase[] {
  const faults: Phrase[] = [];
  const names = steps.map(({ step }) => step);
  for (const step of new Set(names.filter((name, at) => names.indexOf(name) !== at))) {
    faults.push({ zh: `“${step}”写了两次`, en: `${step} stands twice` });
  }
  const places = names.map((name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length));
  const back = places.findIndex((place, at) => at > 0 && place < places[at - 1]!);
  if (back > 0) {
    const [early, late] = [names[back]!, names[back - 1]!];
    faults.push({ zh: `“${early}”应在“${late}”之前`, en: `${early} comes before ${late}` });
  }
  if (places.every((place) => place < ORDER.length)) {
    faults.push({
      zh: "没有验收或销号的步骤，问题永远办不结（写 accepted 或 closed）",
      en: "there is no step of acceptance, so nothing can be closed: name accepted or closed",
    });
  }
  const closed = names.indexOf("closed");
  if (closed >= 0 && closed < names.length - 1) {
    faults.push({
      zh: `“closed”（销号）应是最后一步，后面还有“${names[closed + 1]}”`,
      en: `closed is the last step; ${names[closed + 1]} follows it`,
    });
  }
  return faults;
}

function checkDays(steps: readonly ClosingStep[]): Phrase[] {
  return steps
    .filter(({ days }) => days !== undefined && days < 1)
    .map(({ step, days }) => ({
      zh: `“${step}”的天数 ${days} 应不小于 1`,
      en: `${step} has ${days} days; at least 1`,
    }));
}

function checkResponsible({ step, by }: ClosingStep): Phrase[] {
  if (!namesTeam(by) && !(namesOffice(by) && readLevel(by) === null)) return [];
  return [
    {
      zh: `“${step}”写的是“${by}”：签收、整改、申请验收由责任方办，不由检查的一方办`,
      en: `${step} is by “${by}”: what is put right and requested is the responsible side's`,
    },
  ];
}

/** S2-27: a village cannot close its own item. */
function checkVerifying({ step, by }: ClosingStep, request: ClosingStep | undefined): Phrase[] {
  const own = request !== undefined && sameWho(request.by, by);
  const village = ["village", "group"].includes(readLevel(by) ?? "") && ["accepted", "closed"].includes(step);
  if (!own && !village) return [];
  return [
    {
      zh: `“${step}”写的是“${by}”：责任方不能验收自己的整改，也不能自行销号`,
      en: `${step} is by “${by}”: the responsible side cannot accept or close its own work`,
    },
  ];
}

/** Checks go upward: what a county has accepted, a town does not check again. */
function checkLevels(steps: readonly ClosingStep[]): Phrase[] {
  const faults: Phrase[] = [];
  let highest: ClosingStep | undefined;
  for (const one of steps) {
    const level = readLevel(one.by);
    if (ORDER.includes(one.step) || PUBLICITY.includes(one.step) || one.step === "closed" || level === null) {
      continue;
    }
    const before = highest === undefined ? null : readLevel(highest.by);
    if (before !== null && LEVELS_UPWARD.indexOf(level) < LEVELS_UPWARD.indexOf(before)) {
      faults.push({
        zh: `“${one.step}”由“${one.by}”办，低于前面“${highest?.step}”的“${highest?.by}”`,
        en: `${one.step} is by “${one.by}”, a lower level than “${highest?.by}” of ${highest?.step} before it`,
      });
    } else highest = one;
  }
  return faults;
}
