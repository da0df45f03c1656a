import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { EvidenceList } from "../../../problem/photos/evidence-list.tsx";
import { EvidenceMenu } from "../../../problem/photos/evidence-menu.tsx";
import { Section } from "../../../ui/page.tsx";
import { Photo } from "../../../ui/photo/photo.tsx";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import styles from "./inspection.module.css";

/** Photos and files of the visit itself, each with its original and the way to take it back; those of its problems stand with them. */
export function InspectionPhotos({ inspection }: { readonly inspection: Answer<"read-inspection"> }) {
  const say = useWords(inspectionWords);
  const { campaign } = useScope();
  const read = useRead("list-evidence", { campaign, inspection: inspection.inspection, limit: 60 });
  const all = read.data?.evidence ?? [];
  const photos = all.filter(({ kind, state }) => kind === "photo" && state === "derived");
  const others = all.filter(
    (line) => !photos.includes(line) && (line.state !== "awaited" || line.withdrawable),
  );
  if (photos.length + others.length === 0 && inspection.photos_awaited === 0) return null;
  const awaited = inspection.photos_awaited;
  return (
    <Section heading={say("photos", { count: photos.length })}>
      {awaited > 0 ? <p>{say("photosAwaited", { count: awaited })}</p> : null}
      <div className={styles.thumbnails}>
        {photos.map((line) => (
          <span key={line.evidence} className={styles.thumbnail}>
            <Photo
              campaign={campaign}
              evidence={line.evidence}
              size="thumbnail"
              label={line.note ?? say("photoOf", { unit: inspection.unit_name })}
            />
            <EvidenceMenu lines={[line]} all={all} className={styles.menu} />
          </span>
        ))}
      </div>
      <EvidenceList lines={others} all={all} />
    </Section>
  );
}
