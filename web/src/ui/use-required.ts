import type { FormRule } from "antd";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";

/** The rules of a form item that has to be filled in; with `whitespace`, blanks alone do not fill it. */
export function useRequired(more: { readonly whitespace?: true } = {}): FormRule[] {
  const say = useWords(commonWords);
  return [{ required: true, message: say("required"), ...more }];
}
