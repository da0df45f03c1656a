import type { Answer } from "../../api/types.ts";
import { BeforeAfter } from "../../ui/before-after/before-after.tsx";
import { formatTime } from "../../ui/format.ts";
import { Photo } from "../../ui/photo/photo.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { photoWords } from "../../words/photo.ts";
import styles from "./problem-photos.module.css";

export type EvidenceLine = Answer<"list-evidence">["evidence"][number];
type Pair = Answer<"pair-photos">["pairs"][number];

export type PictureOf =
  | ({ readonly kind: "pair" } & Pair)
  | { readonly kind: "alone"; readonly evidence: string };

export const pictureKey = (picture: PictureOf): string =>
  picture.kind === "pair" ? `${picture.before} ${picture.after}` : picture.evidence;

/** The photos that it shows. */
export const evidenceOf = (picture: PictureOf): readonly string[] =>
  picture.kind === "pair" ? [picture.before, picture.after] : [picture.evidence];

interface PictureProps {
  readonly picture: PictureOf;
  readonly lines: ReadonlyMap<string, EvidenceLine>;
  readonly campaign: string;
}

/** When a photo was taken as its device says; else when it was said to be there. */
export const takenAt = (line: EvidenceLine | undefined): string | undefined => line?.taken_at ?? line?.at;

/** A pair as a slider, or one photo with its stage. */
export function Picture({ picture, lines, campaign }: PictureProps) {
  const say = useWords(photoWords);
  const [language] = useLanguage();
  const when = (evidence: string) => {
    const at = takenAt(lines.get(evidence));
    return at === undefined ? "" : formatTime(at, language);
  };
  if (picture.kind === "pair")
    return (
      <BeforeAfter
        before={<Photo campaign={campaign} evidence={picture.before} label={say("before")} />}
        after={<Photo campaign={campaign} evidence={picture.after} label={say("after")} />}
        beforeNote={when(picture.before)}
        afterNote={when(picture.after)}
      />
    );
  const line = lines.get(picture.evidence);
  const stage = say(line?.stage ?? "other");
  return (
    <div className={styles.alone}>
      <Photo campaign={campaign} evidence={picture.evidence} label={stage} />
      <span className={styles.stageLabel}>
        <strong>{stage}</strong> {when(picture.evidence)} {line?.note}
      </span>
    </div>
  );
}
