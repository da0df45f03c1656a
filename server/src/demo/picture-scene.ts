/** Drawn scenes of a village: a place, and what is wrong there or was. Simple shapes, since nobody shall take them for photographs. */
import { seedRandom } from "./seed-random.ts";

export const WIDTH = 480;
export const HEIGHT = 360;
const HORIZON = 150;

type Draw = (random: () => number) => string;

const between = (random: () => number, least: number, most: number): number =>
  Math.round(least + random() * (most - least));
const rect = (x: number, y: number, w: number, h: number, fill: string, more = ""): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${more}/>`;
const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const path = (d: string, fill: string, more = ""): string => `<path d="${d}" fill="${fill}"${more}/>`;
const times = (count: number, draw: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join("");
const pick = (random: () => number, colours: readonly string[]): string =>
  colours[Math.floor(random() * colours.length)] ?? "#888";

const house: Draw = (random) => {
  const [x, w, h] = [between(random, 10, 360), between(random, 70, 120), between(random, 50, 80)];
  const wall = pick(random, ["#e8dcc6", "#d9d2c5", "#efe6d8", "#c9b79c"]);
  const roof = pick(random, ["#8a4b3a", "#5c5f66", "#a1553f"]);
  const top = HORIZON + 20 - h;
  return (
    rect(x, top, w, h + 10, wall) +
    path(`M${x - 8} ${top}h${w + 16}l-14 -22h${-(w - 12)}z`, roof) +
    rect(x + 12, top + 18, 18, 18, "#6b86a0") +
    rect(x + w - 30, top + 22, 18, h - 12, "#6a4a36")
  );
};
const tree: Draw = (random) => {
  const [x, size] = [between(random, 0, WIDTH), between(random, 16, 34)];
  return (
    rect(x - 3, HORIZON - 8, 6, 36, "#6e533b") +
    ellipse(x, HORIZON - 18, size, size * 1.1, pick(random, ["#5d8a4d", "#4c7a45", "#79a05a"]))
  );
};

/** By place_type of the ledger. */
const PLACES: Readonly<Record<string, Draw>> = {
  around_houses: (random) => times(3, () => house(random)) + rect(0, 250, WIDTH, 22, "#b9b2a4"),
  around_village: (random) =>
    times(5, () => tree(random)) + house(random) + path("M0 300q240 -60 480 10v50h-480z", "#b89f77"),
  fields: (random) =>
    times(9, (at) =>
      path(
        `M0 ${180 + at * 20}q240 ${between(random, -14, 14)} 480 0`,
        "none",
        ' stroke="#8fae52" stroke-width="7"',
      ),
    ),
  ponds_ditches: (random) =>
    ellipse(between(random, 200, 280), 270, 190, 60, "#6f9bab") + times(3, () => tree(random)),
  river_bridge: (random) =>
    path("M0 250q240 -50 480 10v60q-240 -60 -480 0z", "#7da7b8") +
    rect(between(random, 120, 260), 205, 110, 14, "#9b9b96") +
    tree(random),
  roadside: (random) =>
    path("M180 150h120l140 210h-400z", "#8d8f92") +
    rect(238, 180, 5, 40, "#eee") +
    rect(238, 260, 6, 60, "#eee") +
    times(2, () => tree(random)),
  urban_fringe: (random) =>
    times(5, (at) =>
      rect(
        at * 100 + between(random, 0, 20),
        between(random, 40, 90),
        70,
        130,
        pick(random, ["#a9b3bd", "#bfc4c8", "#98a4b0"]),
      ),
    ) + rect(0, 260, WIDTH, 30, "#9a9a96"),
};

/** By item of the checklist: what is wrong. */
const TROUBLES: Readonly<Record<string, Draw>> = {
  rubbish: (random) =>
    times(46, () =>
      rect(
        between(random, 120, 340),
        between(random, 270, 330),
        between(random, 6, 24),
        between(random, 5, 16),
        pick(random, ["#6b4f3a", "#d94f3d", "#2f5fa8", "#e6e2d8", "#3c3c3c", "#c9a227"]),
        ` transform="rotate(${between(random, -30, 30)} 230 300)"`,
      ),
    ),
  sewage: (random) =>
    times(5, () =>
      ellipse(
        between(random, 100, 380),
        between(random, 265, 335),
        between(random, 30, 80),
        between(random, 8, 18),
        pick(random, ["#4b4a34", "#5d5938", "#39402f"]),
      ),
    ),
  toilet: (random) =>
    rect(between(random, 170, 260), 210, 70, 90, "#a89684") +
    rect(200, 232, 30, 68, "#2b241f") +
    times(6, () => ellipse(between(random, 160, 330), between(random, 305, 330), 14, 6, "#54402b")),
  courtyard: (random) =>
    times(26, () =>
      path(
        `M${between(random, 110, 300)} ${between(random, 260, 330)}l${between(random, 40, 90)} ${between(random, -14, 14)}`,
        "none",
        ` stroke="${pick(random, ["#7a5a37", "#a9854f", "#5c4632"])}" stroke-width="${between(random, 4, 8)}"`,
      ),
    ),
  appearance: (random) =>
    rect(110, 200, 260, 100, "#ddd6c8") +
    times(16, () =>
      path(
        `M${between(random, 120, 340)} ${between(random, 215, 285)}q${between(random, -30, 30)} ${between(random, -30, 30)} ${between(random, 10, 40)} 0`,
        "none",
        ` stroke="${pick(random, ["#b3332b", "#222", "#1f4e79"])}" stroke-width="4"`,
      ),
    ),
};

/** And what is there when it has been put right. */
const CLEARED: Readonly<Record<string, Draw>> = {
  rubbish: (random) =>
    times(7, () => ellipse(between(random, 120, 350), between(random, 280, 325), 12, 7, "#6d9c57")),
  sewage: () => rect(90, 290, 300, 10, "#77797b") + rect(90, 300, 300, 4, "#5b5d5f"),
  toilet: () => rect(205, 210, 70, 90, "#e9e6df") + rect(225, 232, 30, 68, "#4a7aa0"),
  courtyard: () => rect(120, 300, 120, 26, "#8d6f4a") + rect(120, 292, 120, 8, "#a9854f"),
  appearance: () => rect(110, 200, 260, 100, "#f6f3ec"),
};

/** The picture as SVG. `base` decides the place, and is the same before and after. */
export function drawScene(item: string, place: string, variant: string, stage: "before" | "after"): string {
  const base = seedRandom(`${item} ${place} ${variant}`);
  const matter = seedRandom(`${item} ${place} ${variant} ${stage}`);
  const sky = pick(base, ["#cfe1ee", "#dfe7ea", "#bcd4e8", "#e7e2d3"]);
  const ground = pick(base, ["#c7b891", "#b8a97f", "#a9b389", "#bfae93"]);
  const drawn = (stage === "before" ? TROUBLES : CLEARED)[item] ?? TROUBLES.rubbish;
  return (
    rect(0, 0, WIDTH, HEIGHT, sky) +
    ellipse(between(base, 40, 440), HORIZON + 20, 220, between(base, 40, 90), "#9fb2a4") +
    rect(0, HORIZON, WIDTH, HEIGHT - HORIZON, ground) +
    (PLACES[place] ?? PLACES.roadside)?.(base) +
    drawn?.(matter)
  );
}
