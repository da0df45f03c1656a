import { useState } from "react";
import { addressOf } from "../../api/call.ts";
import { useWords } from "../../words/define-words.ts";
import { photoWords } from "../../words/photo.ts";
import styles from "./photo.module.css";

interface PhotoProps {
  readonly campaign: string;
  readonly evidence: string;
  readonly size?: "thumbnail" | "screen";
  /** What is to be seen, for those who do not see it. */
  readonly label: string;
}

/** A photo of the records, as its copy without metadata; whole, never cropped. Where it has not arrived, that is said. */
export function Photo({ campaign, evidence, size = "screen", label }: PhotoProps) {
  const say = useWords(photoWords);
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <span className={styles.missing}>{say("missing")}</span>;
  return (
    <img
      className={styles.photo}
      src={addressOf("read-photo-copy", { campaign, evidence, size })}
      alt={label}
      decoding="async"
      draggable={false}
      {...(size === "thumbnail" ? { loading: "lazy" as const } : {})}
      onError={() => setMissing(true)}
    />
  );
}
