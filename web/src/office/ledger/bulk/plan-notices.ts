/** Which document goes to whom: problems grouped by the unit that is to receive them. */
export interface Place {
  readonly unit: string;
  readonly name: string;
}

/** county: right below the campaign's root; town: the next below it; own: the problem's own unit. */
export const LEVELS = ["top", "middle", "own"] as const;
export type Level = (typeof LEVELS)[number];

export interface ToDispatch {
  readonly problem: string;
  readonly revision: number;
  readonly severity: string;
  /** From the campaign's root (left out) down to the unit itself. */
  readonly path: readonly Place[];
}

export interface Notice {
  readonly receiver: Place;
  readonly problems: readonly ToDispatch[];
}

/** The unit at a level of a path; the lowest where the path ends before it. */
const at = (path: readonly Place[], level: Level): Place | undefined =>
  level === "own" ? path.at(-1) : path[Math.min(level === "top" ? 0 : 1, path.length - 1)];

/** A document for each receiver, in the order in which the problems stand. */
export function planNotices(problems: readonly ToDispatch[], level: Level): readonly Notice[] {
  const notices = new Map<string, { receiver: Place; problems: ToDispatch[] }>();
  for (const problem of problems) {
    const receiver = at(problem.path, level);
    if (receiver === undefined) continue;
    const notice = notices.get(receiver.unit);
    if (notice === undefined) notices.set(receiver.unit, { receiver, problems: [problem] });
    else notice.problems.push(problem);
  }
  return [...notices.values()];
}

/** How many of each severity, ordinary first. */
export const severitiesOf = (problems: readonly ToDispatch[]): readonly (readonly [string, number])[] =>
  ["ordinary", "prominent", "serious"].flatMap((severity) => {
    const count = problems.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [[severity, count] as const];
  });

/** Above a unit, nearest first as the server says it, to its path below the campaign's root. */
export function pathBelow(root: string, unit: Place, above: readonly Place[]): readonly Place[] {
  const end = above.findIndex((one) => one.unit === root);
  return [...(end < 0 ? above : above.slice(0, end)).toReversed(), unit];
}
