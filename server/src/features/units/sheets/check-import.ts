/** What must hold in the tree that a sheet makes: kinds below each other, codes, no circle, nobody without a parent. */
import {
  codeFitsKind,
  codeFitsParent,
  type Failure,
  failure,
  isUnitKind,
  mayStandBelow,
  type Phrase,
  parseUnitCode,
  UNIT_KIND_SPECS,
} from "@cunjing/contract";

/** A unit as it is once the sheet is taken in, on the day from which it counts. */
export interface WantedUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly code: string | null;
  /** It stood below another unit before: such a unit keeps the code that it had there until it is given a new one. */
  readonly moved: boolean;
}

/** Says which cell is wrong; does nothing for a unit that the sheet does not have. */
export type Complain = (unit: string, column: string, make: (place: { file: string }) => Failure) => void;

export function checkWanted(wanted: ReadonlyMap<string, WantedUnit>, complain: Complain): void {
  checkCircles(wanted, complain);
  checkKinds(wanted, complain);
  checkCodes(wanted, complain);
}

function checkKinds(wanted: ReadonlyMap<string, WantedUnit>, complain: Complain): void {
  for (const { id, kind, parent } of wanted.values()) {
    const above = parent === null ? undefined : wanted.get(parent);
    if (above === undefined || !isUnitKind(kind) || !isUnitKind(above.kind)) continue;
    if (mayStandBelow(kind, above.kind)) continue;
    const [own, over] = [UNIT_KIND_SPECS[kind], UNIT_KIND_SPECS[above.kind]];
    complain(id, "parent", (place) =>
      failure("unit_parent_refused", {
        ...place,
        found: `${above.name}（${over.zh}）`,
        expected: { zh: `能直接下辖${own.zh}的单位`, en: `a unit that a ${own.en} can stand below` },
      }),
    );
  }
}

const CODE_FORMS: Readonly<Record<"form" | "province" | "gap", Phrase>> = {
  form: {
    zh: "6、9、12 或 15 位数字，后面可加“-字母序号”",
    en: "6, 9, 12 or 15 digits, with segments such as -W02",
  },
  province: { zh: "以现有的省级代码开头", en: "a code that begins with a province's digits" },
  gap: { zh: "中间不缺级的代码", en: "a code without a level left out" },
};

function checkCodes(wanted: ReadonlyMap<string, WantedUnit>, complain: Complain): void {
  const holders = new Map<string, string>();
  for (const unit of wanted.values()) {
    if (unit.code === null) continue;
    const refuse = (expected: Phrase) =>
      complain(unit.id, "code", (place) =>
        failure("unit_code_refused", { ...place, found: unit.code ?? "", expected }),
      );
    const code = parseUnitCode(unit.code);
    if (typeof code === "string") {
      refuse(CODE_FORMS[code]);
      continue;
    }
    const holder = holders.get(code.text);
    if (holder === undefined) holders.set(code.text, unit.id);
    else
      refuse({ zh: `只属于一个单位的代码（${holder} 已用）`, en: `a code of one unit (${holder} has it)` });
    if (!isUnitKind(unit.kind)) continue;
    const { zh, en } = UNIT_KIND_SPECS[unit.kind];
    if (!codeFitsKind(code, unit.kind)) refuse({ zh: `${zh}的代码`, en: `the code of a ${en}` });
    const above = unit.moved ? undefined : nearestCoded(wanted, unit);
    if (above !== undefined && !codeFitsParent(code, above.code, above.kind))
      refuse({ zh: `以上级代码 ${above.code.text} 开头`, en: `a code that begins like ${above.code.text}` });
  }
}

/** The nearest unit above that has a code in order; a chain of parents longer than any tree is a circle, reported elsewhere. */
function nearestCoded(wanted: ReadonlyMap<string, WantedUnit>, unit: WantedUnit) {
  let at = unit.parent === null ? undefined : wanted.get(unit.parent);
  for (let steps = 0; at !== undefined && steps < MOST_LEVELS; steps += 1) {
    const code = at.code === null ? null : parseUnitCode(at.code);
    if (typeof code === "object" && code !== null && isUnitKind(at.kind)) return { code, kind: at.kind };
    at = at.parent === null ? undefined : wanted.get(at.parent);
  }
  return undefined;
}

const MOST_LEVELS = 64;
const SHOWN = 8;

/** Each circle is reported once, at the unit that comes first in the sheet. */
function checkCircles(wanted: ReadonlyMap<string, WantedUnit>, complain: Complain): void {
  const settled = new Set<string>();
  for (const start of wanted.keys()) {
    const path = new Map<string, number>();
    let at: string | null | undefined = start;
    while (at != null && wanted.has(at) && !settled.has(at) && !path.has(at)) {
      path.set(at, path.size);
      at = wanted.get(at)?.parent;
    }
    const from = at == null ? undefined : path.get(at);
    if (from !== undefined) {
      const circle = [...path.keys()].slice(from);
      const shown = circle.length > SHOWN ? [...circle.slice(0, SHOWN), "…"] : circle;
      complain(circle[0] ?? start, "parent", (place) =>
        failure("parent_cycle", {
          ...place,
          found: [...shown, circle[0]].join(" → "),
          expected: { zh: "上级，一直到没有上级的最高一级", en: "a parent, up to a unit that has none" },
        }),
      );
    }
    for (const id of path.keys()) settled.add(id);
  }
}
