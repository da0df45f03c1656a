import { Photo } from "../../ui/photo/photo.tsx";
import { useWords } from "../../words/define-words.ts";
import { photoWords } from "../../words/photo.ts";
import { type EvidenceLine, type PictureOf, pictureKey } from "./picture.tsx";
import styles from "./problem-photos.module.css";

interface ThumbnailProps {
  readonly picture: PictureOf;
  readonly at: number;
  readonly lines: ReadonlyMap<string, EvidenceLine>;
  readonly campaign: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One of the pictures below the large one: a pair by its after. */
export function Thumbnail({ picture, at, lines, campaign, isChosen, onChoose }: ThumbnailProps) {
  const say = useWords(photoWords);
  const label =
    picture.kind === "pair"
      ? picture.spot === null
        ? say("pair", { count: at + 1 })
        : say("spot", { spot: picture.spot })
      : say(lines.get(picture.evidence)?.stage ?? "other");
  return (
    <button
      type="button"
      className={styles.thumbnail}
      aria-pressed={isChosen}
      aria-label={label}
      onClick={onChoose}
    >
      <span className={styles.small}>
        <Photo
          key={pictureKey(picture)}
          campaign={campaign}
          evidence={picture.kind === "pair" ? picture.after : picture.evidence}
          size="thumbnail"
          label=""
        />
      </span>
      <span className={styles.caption}>{label}</span>
    </button>
  );
}
