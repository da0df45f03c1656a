/** YAML's own complaints in words that say what to do. */
import type { ErrorCode } from "yaml";

const WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: "缩进不对：同一层的项要左对齐，下一层多两个空格",
  TAB_AS_INDENT: "缩进用了制表符（Tab），应改用空格",
  BLOCK_AS_IMPLICIT_KEY: "一行里有两个“: ”：含冒号的公式和文字要整个加引号",
  DUPLICATE_KEY: "同一层里这个名称写了两次",
  MISSING_CHAR: "缺少配对的符号：引号、] 或 } 没有收尾，或冒号后少一个空格",
  UNEXPECTED_TOKEN: '这里多出了文字：含 { } [ ] # : , 的公式和文字要整个加引号，例如 payee: "{unit}"',
  MULTIPLE_DOCS: "一个文件只写一个办法，不能有第二个 ---",
  BAD_SCALAR_START: "以 @ ` % 等符号开头的文字要加引号",
};

/** What is wrong in Chinese, with YAML's own words where there are none of ours. */
export function yamlWords(code: string, message: string): string {
  return WORDS[code as ErrorCode] ?? message;
}
