import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { Section } from "../../../ui/page.tsx";
import { Photo } from "../../../ui/photo/photo.tsx";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import styles from "./inspection.module.css";

/** Photos of the visit itself; those of its problems stand with them. */
export function InspectionPhotos({ inspection }: { readonly inspection: Answer<"read-inspection"> }) {
  const say = useWords(inspectionWords);
  const { campaign } = useScope();
  const read = useRead("list-evidence", { campaign, inspection: inspection.inspection, limit: 60 });
  const photos = (read.data?.evidence ?? []).filter(
    ({ kind, state }) => kind === "photo" && state === "derived",
  );
  if (photos.length === 0 && inspection.photos_awaited === 0) return null;
  const awaited = inspection.photos_awaited;
  return (
    <Section heading={say("photos", { count: photos.length })}>
      {awaited > 0 ? <p>{say("photosAwaited", { count: awaited })}</p> : null}
      <div className={styles.thumbnails}>
        {photos.map(({ evidence, note }) => (
          <Photo
            key={evidence}
            campaign={campaign}
            evidence={evidence}
            size="thumbnail"
            label={note ?? say("photoOf", { unit: inspection.unit_name })}
          />
        ))}
      </div>
    </Section>
  );
}
