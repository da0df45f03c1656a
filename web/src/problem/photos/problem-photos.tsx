import { ExpandOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { PhotoViewer } from "../../ui/photo/photo-viewer.tsx";
import { useWords } from "../../words/define-words.ts";
import { photoWords } from "../../words/photo.ts";
import type { Problem } from "../problem-story.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { EvidenceMenu } from "./evidence-menu.tsx";
import { evidenceOf, Picture, type PictureOf, pictureKey } from "./picture.tsx";
import styles from "./problem-photos.module.css";
import { Thumbnail } from "./thumbnail.tsx";

/** The pictures above the story: pairs as one gesture from before to after, the others as they are; what is no picture is listed below. */
export function ProblemPhotos({
  problem,
  isWide = false,
}: {
  readonly problem: Problem;
  readonly isWide?: boolean;
}) {
  const say = useWords(photoWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const sees = can("evidence.read");
  const args = { campaign, problem: problem.problem };
  const paired = useRead("pair-photos", args, { enabled: sees });
  const listed = useRead("list-evidence", { ...args, limit: 100 }, { enabled: sees });
  const [chosen, setChosen] = useState<string>();
  const [isLarge, setLarge] = useState(false);
  if (!sees) return null;
  if (paired.data === undefined || listed.data === undefined)
    return <div className={isWide ? `${styles.stage} ${styles.tall}` : styles.stage} aria-busy="true" />;
  const lines = new Map(listed.data.evidence.map((line) => [line.evidence, line]));
  const pictures: readonly PictureOf[] = [
    ...paired.data.pairs.map((pair) => ({ kind: "pair", ...pair }) as const),
    ...paired.data.alone.map((evidence) => ({ kind: "alone", evidence }) as const),
  ];
  const shown = new Set(pictures.flatMap(evidenceOf));
  const all = listed.data.evidence;
  // Photos still to come are counted; one by one they matter to those who may take them back.
  const others = all.filter(
    ({ evidence, state, withdrawable }) => !shown.has(evidence) && (state !== "awaited" || withdrawable),
  );
  const picture = pictures.find((one) => pictureKey(one) === chosen) ?? pictures[0];
  const awaited =
    problem.photos_awaited === 0 ? null : (
      <p className={styles.note}>{say("awaited", { count: problem.photos_awaited })}</p>
    );
  if (picture === undefined)
    return (
      <div className={styles.photos}>
        <div className={styles.none}>
          {say("noPhotos")}
          {awaited}
        </div>
        <EvidenceList lines={others} all={all} />
      </div>
    );
  return (
    <figure className={styles.photos}>
      <div className={isWide ? `${styles.stage} ${styles.tall}` : styles.stage}>
        <Picture key={pictureKey(picture)} picture={picture} lines={lines} campaign={campaign} />
        <Button
          className={`${styles.enlarge} no-print`}
          icon={<ExpandOutlined />}
          aria-label={say("enlarge")}
          title={say("enlarge")}
          onClick={() => setLarge(true)}
        />
        <EvidenceMenu
          key={`menu ${pictureKey(picture)}`}
          className={styles.menu}
          lines={evidenceOf(picture).flatMap((evidence) => lines.get(evidence) ?? [])}
          all={all}
        />
      </div>
      {pictures.length === 1 ? null : (
        <ul className={`${styles.strip} no-print`} aria-label={say("others")}>
          {pictures.map((one, at) => (
            <li key={pictureKey(one)}>
              <Thumbnail
                picture={one}
                at={at}
                lines={lines}
                campaign={campaign}
                isChosen={one === picture}
                onChoose={() => setChosen(pictureKey(one))}
              />
            </li>
          ))}
        </ul>
      )}
      {awaited}
      <EvidenceList lines={others} all={all} />
      {isLarge ? (
        <PhotoViewer heading={problem.description} onClose={() => setLarge(false)}>
          <Picture picture={picture} lines={lines} campaign={campaign} />
        </PhotoViewer>
      ) : null}
    </figure>
  );
}
