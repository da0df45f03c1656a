import { useCallback } from "react";
import { useWords } from "../../words/define-words.ts";
import { evidenceWords } from "../../words/evidence.ts";
import { photoWords } from "../../words/photo.ts";
import type { EvidenceLine } from "./picture.tsx";

/** What a photo or file is called: 整改前照片. One that has not arrived is taken for a photo, as most are. */
export function useEvidenceName(): (line: EvidenceLine) => string {
  const say = useWords(evidenceWords);
  const photo = useWords(photoWords);
  return useCallback(
    ({ kind, stage }) => say(kind === "file" ? "fileOf" : "photoOf", { stage: photo(stage) }),
    [say, photo],
  );
}
