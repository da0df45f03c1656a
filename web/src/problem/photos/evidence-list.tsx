import { FileOutlined } from "@ant-design/icons";
import { useScope } from "../../app/campaign.ts";
import { formatTime } from "../../ui/format.ts";
import { Photo } from "../../ui/photo/photo.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { evidenceWords } from "../../words/evidence.ts";
import { EvidenceMenu } from "./evidence-menu.tsx";
import { formatBytes } from "./format-bytes.ts";
import { type EvidenceLine, takenAt } from "./picture.tsx";
import styles from "./problem-photos.module.css";
import { useEvidenceName } from "./use-evidence-name.ts";

interface EvidenceListProps {
  readonly lines: readonly EvidenceLine[];
  readonly all: readonly EvidenceLine[];
}

/** Why nothing is to be seen of it; what is whole says nothing. */
const STATES: Readonly<Partial<Record<EvidenceLine["state"], keyof typeof evidenceWords.phrases>>> = {
  awaited: "awaited",
  received: "preparing",
  unreadable: "unreadable",
};

/** What no picture stands for: scanned pages, photos of no stage, what has not arrived or cannot be shown. */
export function EvidenceList({ lines, all }: EvidenceListProps) {
  const say = useWords(evidenceWords);
  const [language] = useLanguage();
  const nameOf = useEvidenceName();
  const { campaign } = useScope();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={say("others")}>
      {lines.map((line) => {
        const { evidence, kind, state, note, bytes, media_type } = line;
        const why = kind === "file" && state === "received" ? undefined : STATES[state];
        const facts = [
          formatTime(takenAt(line) ?? line.at, language),
          kind === "file" ? media_type : null,
          bytes === null ? null : formatBytes(bytes),
          why === undefined ? null : say(why),
        ].filter((one) => one !== null);
        return (
          <li key={evidence}>
            <span className={styles.fileIcon}>
              {kind === "photo" && state === "derived" ? (
                <Photo campaign={campaign} evidence={evidence} size="thumbnail" label={nameOf(line)} />
              ) : (
                <FileOutlined aria-hidden />
              )}
            </span>
            <span className={styles.fileWords}>
              {note ?? nameOf(line)}
              <span className={styles.fileFacts}>
                {[...(note === null ? [] : [nameOf(line)]), ...facts].join(" · ")}
              </span>
            </span>
            <EvidenceMenu lines={[line]} all={all} />
          </li>
        );
      })}
    </ul>
  );
}
