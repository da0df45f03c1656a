/** What a routing slip lacks, from the words of read-document to steps, and to the reader's language. */
import { OPINION_STEPS, type OpinionStep } from "@cunjing/contract";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";

export interface Missing {
  readonly key: string;
  readonly step: OpinionStep;
  /** The department that countersigns. */
  readonly post?: string;
}

/** 核稿, 保密审查, 示例市水利局会签: as read-document names what the slip lacks. */
export function readMissing(label: string): Missing {
  const plain = (["check", "secrecy", "review"] as const).find((step) => OPINION_STEPS[step].zh === label);
  if (plain !== undefined) return { key: label, step: plain };
  return { key: label, step: "countersign", post: label.slice(0, -OPINION_STEPS.countersign.zh.length) };
}

export function useMissingWords(): (label: string) => string {
  const say = useWords(documentsWords);
  const phrase = usePhrase();
  return (label) => {
    const { step, post } = readMissing(label);
    return post === undefined ? phrase(OPINION_STEPS[step]) : say("countersignOf", { post });
  };
}
