/** Shades of a number: five steps of one perceptual scale between round bounds; what is missing has none and is hatched. */

export const STEPS = 5;

export interface Scale {
  /** Lower bounds of the steps, from the first; and the upper bound of the last. */
  readonly bounds: readonly number[];
  readonly stepOf: (value: number) => number;
}

/** A scale over these values: bounds are multiples of 1, 2 or 5 of a power of ten, so that a legend reads well. */
export function scaleOf(values: readonly number[]): Scale | undefined {
  if (values.length === 0) return undefined;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return { bounds: [least, most], stepOf: () => 0 };
  const width = widthFor(least, most);
  const first = Math.floor(least / width + TINY) * width;
  const steps = Math.max(1, Math.ceil((most - first) / width - TINY));
  const bounds = Array.from({ length: steps + 1 }, (_, step) => tidy(first + step * width));
  return {
    bounds,
    stepOf: (value) => Math.min(Math.max(Math.floor((value - first) / width + TINY), 0), bounds.length - 2),
  };
}

/** The shade of a step, step0 to step4; few steps take shades far apart. */
export function shadeAt({ bounds }: Scale, step: number): string {
  const steps = bounds.length - 1;
  return `step${steps <= 1 ? 2 : Math.round((step * (STEPS - 1)) / (steps - 1))}`;
}

const NICE = [1, 2, 5, 10] as const;
/** What binary fractions may be off by. */
const TINY = 1e-9;

/** The smallest round width with which STEPS steps from a round bound hold all. */
function widthFor(least: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10((most - least) / STEPS));
  const holds = (width: number) =>
    Math.floor(least / width + TINY) * width + STEPS * width >= most - TINY * width;
  return (NICE.find((nice) => holds(nice * power)) ?? 20) * power;
}

/** 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
