/** The parser's errors in the words of the person who wrote the formula. */
import type { ParseError } from "@marcbachmann/cel-js";
import { type FormulaError, formulaError, percentError } from "./error.ts";
import type { Span } from "./types.ts";

/** Characters that an input method or a habit puts where the language has another. */
const MEANT: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "【": "[",
  "】": "]",
  "，": ",",
  "、": ",",
  "。": ".",
  "：": ":",
  "？": "?",
  "！": "!",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "×": "*",
  "÷": "/",
  "−": "-",
  "—": "-",
  "＋": "+",
  "－": "-",
  "＊": "*",
  "／": "/",
  "＝": "==",
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "＞": ">",
  "＜": "<",
  "％": "%",
  "=": "==",
  "&": "&&",
  "|": "||",
};

export function explainParseError(error: ParseError, text: string): FormulaError {
  const at = spanOf(error, text);
  const found = text.slice(at.start, at.end);
  const before = text.slice(0, at.start).trimEnd();
  if (/\d%$/.test(before)) return percentError(text, before.length);
  if (at.start >= text.trimEnd().length && error.code !== "unterminated_string") return unfinished(at);
  switch (error.code) {
    case "unexpected_character":
      return [...found].length === 1 ? explainCharacter(found, at) : explainWord(found, at);
    case "unterminated_string":
    case "unterminated_triple_quoted_string":
    case "newline_in_string":
      return formulaError(
        "unfinished_text",
        at,
        "文字没有结束，应加上引号",
        "the text has no end: close its quotation mark",
      );
    case "reserved_identifier":
      return formulaError(
        "reserved_word",
        at,
        `“${found}”是公式语法保留的词，请换一个名称`,
        `"${found}" is a word that the syntax keeps for itself: choose another name`,
      );
    case "limit_exceeded":
      return formulaError(
        "long_formula",
        at,
        "公式嵌套过深或参数过多，请把其中的部分定义为有名称的指标",
        "the formula is nested too deeply or has too many arguments: give names to its parts as indicators",
      );
    case "invalid_number":
    case "invalid_exponent":
    case "invalid_integer":
    case "invalid_hex_integer":
      return formulaError(
        "bad_number",
        at,
        `“${found}”不是数，应写作 12.5`,
        `"${found}" is not a number: write 12.5`,
      );
    default:
      return explainWord(found, at);
  }
}

function spanOf(error: ParseError, text: string): Span {
  const start = Math.min(error.range?.start ?? 0, text.length);
  const end = Math.min(Math.max(error.range?.end ?? start, start), text.length);
  const character = text.codePointAt(start) ?? 0;
  return { start, end: Math.max(end, character > 0xffff ? start + 2 : end) };
}

function unfinished(at: Span): FormulaError {
  return formulaError(
    "unfinished_formula",
    at,
    "公式没有写完，此处还应有一个值或右括号",
    "the formula ends too soon: a value or a closing bracket is missing here",
  );
}

function explainCharacter(found: string, at: Span): FormulaError {
  const meant = MEANT[found];
  if (meant !== undefined) {
    return formulaError(
      "unexpected_character",
      at,
      `“${found}”应写作 ${meant}`,
      `"${found}": write ${meant}`,
    );
  }
  if (/\p{Script=Han}/u.test(found)) {
    return formulaError(
      "unexpected_character",
      at,
      `此处不能写汉字“${found}”：名称用小写英文 id，文字要加引号`,
      `"${found}": names are ids in lower_snake_case, and texts stand in quotation marks`,
    );
  }
  return explainWord(found, at);
}

function explainWord(found: string, at: Span): FormulaError {
  return formulaError(
    "unexpected_word",
    at,
    `此处不应有“${found}”，应为运算符、值或括号`,
    `"${found}" has no place here: expected an operator, a value or a bracket`,
  );
}
