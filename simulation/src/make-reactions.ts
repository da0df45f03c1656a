import type { Tables } from "./columns.ts";
import { formatDay, type TenDays } from "./day.ts";
import { raiseProblem, type Setting } from "./raise-problem.ts";
import type { Random } from "./random.ts";
import type { UnitCells } from "./read-tree.ts";
import { nextId, type VillageState } from "./village-state.ts";
import { TROUBLES } from "./vocabulary.ts";

const FEEDBACK_CHANNELS = [
  "hotline_12345",
  "hotline_12345",
  "letter_box",
  "online",
  "phone",
  "visit",
] as const;
const MEDIA = [
  ["市电视台", "city"],
  ["市日报", "city"],
  ["县融媒体中心", "county"],
  ["省级媒体", "province"],
] as const;

/** What residents and media say in one ten-day period: more where the villages are worse. Reports to 12388 are never part of it (S4-14). */
export function addReactions(
  tables: Tables,
  unit: UnitCells,
  villages: readonly VillageState[],
  window: TenDays,
  setting: (village: VillageState) => Setting,
  random: Random,
): void {
  if (villages.length === 0) return;
  const mean = villages.reduce((sum, village) => sum + village.quality, 0) / villages.length;
  const dayIn = (): number => random.between(window.first, window.last);
  for (let n = random.between(1, 2 + Math.round((100 - mean) / 6)); n > 0; n--) {
    addFeedback(tables, random.pick(villages), dayIn(), setting, random);
  }
  const exposed = random.permille(Math.round((100 - mean) * 9));
  if (exposed) addMedia(tables, random.pick(villages), dayIn(), "exposure", setting, random);
  if (random.permille(Math.round(mean * 4)))
    addMedia(tables, random.pick(villages), dayIn(), "praise", setting, random);
  addMobilisation(tables, unit, dayIn(), window, random);
}

function addFeedback(
  tables: Tables,
  village: VillageState,
  day: number,
  setting: (village: VillageState) => Setting,
  random: Random,
): void {
  const trouble = random.pick(TROUBLES);
  const channel = random.pick(FEEDBACK_CHANNELS);
  const valid = random.permille(700);
  const source = channel === "hotline_12345" ? "hotline" : "feedback";
  const finding = { day, trouble, severity: "ordinary", source, team: "", inspection: "" } as const;
  const problem = valid ? raiseProblem(village, finding, setting(village), random).cells.id : "";
  tables.feedback.push({
    id: nextId(village, "f"),
    unit: village.unit.id,
    day: formatDay(day),
    channel,
    category: trouble.category,
    valid: String(valid),
    problem,
  });
}

function addMedia(
  tables: Tables,
  village: VillageState,
  day: number,
  tone: "praise" | "exposure",
  setting: (village: VillageState) => Setting,
  random: Random,
): void {
  const [channel, level] = random.pick(MEDIA);
  tables.media.push({
    id: nextId(village, "m"),
    unit: village.unit.id,
    day: formatDay(day),
    channel,
    tone,
    level,
  });
  if (tone === "praise") return;
  const finding = { day, trouble: random.pick(TROUBLES), source: "media", team: "", inspection: "" } as const;
  raiseProblem(village, { ...finding, severity: "prominent" }, setting(village), random);
}

function addMobilisation(
  tables: Tables,
  unit: UnitCells,
  day: number,
  window: TenDays,
  random: Random,
): void {
  tables.mobilisations.push({
    id: `${unit.id}-z-${window.period}`,
    unit: unit.id,
    day: formatDay(day),
    people: String(random.between(200, 2400)),
    machines: String(random.between(8, 60)),
    tons: String(random.between(100, 2100)),
    sites: String(random.between(20, 260)),
    kind: "村庄清洁行动",
  });
}
