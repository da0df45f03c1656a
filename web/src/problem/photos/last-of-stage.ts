import type { EvidenceLine } from "./picture.tsx";

type Line = Pick<EvidenceLine, "evidence" | "stage" | "kind" | "stored_at">;

/** Whether no other photo of its stage is here whole: a step that needs such a photo will wait without it. Files are waited for by nobody. */
export function isLastOfStage(line: Line, all: readonly Line[]): boolean {
  if (line.stage === "other" || line.kind === "file") return false;
  return !all.some(
    ({ evidence, stage, kind, stored_at }) =>
      evidence !== line.evidence && stage === line.stage && kind === "photo" && stored_at !== null,
  );
}
