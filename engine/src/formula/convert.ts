/** From the parser's tree to ours. What the syntax has and the policy language lacks is refused by name. */
import type { ASTNode } from "@marcbachmann/cel-js";
import { readDay, whyNoDay } from "../calendar/day.ts";
import { ZERO } from "../number/fraction.ts";
import { tryParseFraction } from "../number/parse-fraction.ts";
import { NO_DAY } from "../vector/types.ts";
import { type FormulaError, formulaError, percentError } from "./error.ts";
import { FORMS, isForm } from "./forms.ts";
import type { BinaryOperator, Formula, Span } from "./types.ts";

/** The node as a formula; where something is refused, an error is added and a stand-in of no meaning returned. */
export function convertNode(node: ASTNode, text: string, errors: FormulaError[]): Formula {
  const at: Span = { start: node.start, end: node.end };
  const convert = (part: ASTNode): Formula => convertNode(part, text, errors);
  switch (node.op) {
    case "value":
      return convertLiteral(node.args, at, text, errors);
    case "id":
      return { kind: "name", path: [node.args], at };
    case ".":
      return convertPath(node, at, errors);
    case "-_":
      return { kind: "unary", operator: "-", operand: convert(node.args), at };
    case "!_":
      return { kind: "unary", operator: "!", operand: convert(node.args), at };
    case "?:": {
      const [condition, consequent, alternative] = (node.args as unknown as ASTNode[]).map(convert);
      return {
        kind: "choice",
        condition: condition!,
        consequent: consequent!,
        alternative: alternative!,
        at,
      };
    }
    case "in":
      return convertAmong(node.args, at, text, errors);
    case "call":
      return convertCall(node.args[0], node.args[1], at, text, errors);
    case "rcall":
      return refuse(errors, at, `${node.args[0]}(…)`, {
        zh: `函数写在前面：${node.args[0]}(值, …)`,
        en: `write the function first: ${node.args[0]}(value, …)`,
      });
    case "list":
      return refuse(errors, at, "[…]", { zh: "列表只用在 in 之后", en: "a list stands only behind `in`" });
    case "map":
    case ".?":
    case "[]":
    case "[?]":
      return refuse(errors, at, text.slice(at.start, at.end), { zh: "应写作 a.b", en: "write a.b" });
    default:
      return convertBinary(node.op, node.args, at, text, errors);
  }
}

function convertLiteral(value: unknown, at: Span, text: string, errors: FormulaError[]): Formula {
  const source = text.slice(at.start, at.end);
  if (typeof value === "boolean") return { kind: "truth", value, at };
  if (typeof value === "string") return { kind: "text", value, at };
  if (value === null) {
    return refuse(errors, at, source, {
      zh: "有无值用 present(值) 判断",
      en: "ask for a value with present(value)",
    });
  }
  if (value instanceof Uint8Array) {
    return refuse(errors, at, source, { zh: "文字不加 b", en: "a text has no `b` before it" });
  }
  // The text, never the parser's double: 0.1 is one tenth.
  const number = tryParseFraction(source);
  if (number !== null) return { kind: "number", value: number, at };
  errors.push(
    formulaError(
      "bad_number",
      at,
      `“${source}”不是数，应写作 12.5`,
      `"${source}" is not a number: write 12.5`,
    ),
  );
  return { kind: "number", value: ZERO, at };
}

/** The parser reads `a.b.c` as `(a.b).c`. */
function convertPath(node: ASTNode, at: Span, errors: FormulaError[]): Formula {
  const path: string[] = [];
  let part = node;
  while (part.op === ".") {
    path.unshift(part.args[1]);
    part = part.args[0];
  }
  if (part.op !== "id") {
    return refuse(errors, at, `.${path.join(".")}`, {
      zh: "点只用在名称之间：a.b",
      en: "a dot stands between names: a.b",
    });
  }
  return { kind: "name", path: [part.args, ...path], at };
}

function convertAmong(
  [left, right]: [ASTNode, ASTNode],
  at: Span,
  text: string,
  errors: FormulaError[],
): Formula {
  const value = convertNode(left, text, errors);
  if (right.op !== "list" || right.args.length === 0) {
    const found = text.slice(right.start, right.end);
    refuse(errors, right, found, {
      zh: 'in 之后写列表：in ["甲", "乙"]',
      en: 'a list follows `in`: in ["a", "b"]',
    });
    return value;
  }
  return { kind: "among", value, list: right.args.map((item) => convertNode(item, text, errors)), at };
}

function convertBinary(
  operator: BinaryOperator,
  args: [ASTNode, ASTNode],
  at: Span,
  text: string,
  errors: FormulaError[],
): Formula {
  const left = convertNode(args[0], text, errors);
  const right = convertNode(args[1], text, errors);
  if (operator === "%" && left.kind === "number" && text[args[0].end] === "%") {
    errors.push(percentError(text, left.at.end + 1));
  }
  return { kind: "binary", operator, left, right, at };
}

function convertCall(
  name: string,
  args: readonly ASTNode[],
  at: Span,
  text: string,
  errors: FormulaError[],
): Formula {
  const converted = args.map((argument) => convertNode(argument, text, errors));
  if (name === "day") return convertDay(converted, at, errors);
  if (!isForm(name)) return { kind: "call", name, arguments: converted, at };
  const [argument] = converted;
  if (converted.length === 1 && argument?.kind === "name")
    return { kind: "form", form: name, path: argument.path, at };
  errors.push(
    formulaError(
      "form_needs_name",
      at,
      `${name}(…)（${FORMS[name].doc.zh}）里只能写一个值的名称，如 ${name}(score)`,
      `${name}(…) (${FORMS[name].doc.en}) takes the name of one value, such as ${name}(score)`,
    ),
  );
  return { kind: "name", path: [name], at };
}

function convertDay(args: readonly Formula[], at: Span, errors: FormulaError[]): Formula {
  const [argument] = args;
  const text = args.length === 1 && argument?.kind === "text" ? argument.value : null;
  const day = text === null ? NO_DAY : readDay(text);
  if (day === NO_DAY) {
    const why = text === null ? null : whyNoDay(text);
    const zh = why?.zh ?? 'day(…) 里写一个日期：day("2019-05-01")';
    const en = why?.en ?? 'day(…) takes one day: day("2019-05-01")';
    errors.push(formulaError("bad_day", at, zh, en));
  }
  return { kind: "day", day, at };
}

function refuse(errors: FormulaError[], at: Span, found: string, hint: { zh: string; en: string }): Formula {
  errors.push(
    formulaError(
      "not_in_language",
      at,
      `公式里没有“${found}”，${hint.zh}`,
      `formulas have no "${found}": ${hint.en}`,
    ),
  );
  return { kind: "truth", value: false, at };
}
