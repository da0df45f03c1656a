import { Link } from "@tanstack/react-router";
import { addressOf } from "../../api/call.ts";
import { useScope } from "../../app/campaign.ts";
import { addressOfThing } from "../../app/links.ts";
import { useWords } from "../../words/define-words.ts";
import { explanationWords } from "../../words/explanation.ts";
import type { Explained } from "./explained.ts";
import styles from "./explanation.module.css";

interface FactRecordProps {
  readonly record: NonNullable<Explained["record"]>;
}

/** The record behind a fact: its page, its photos, and whether it was changed after it was counted. */
export function FactRecord({ record: { noun, id, photos, changed_since } }: FactRecordProps) {
  const say = useWords(explanationWords);
  const { campaign } = useScope();
  return (
    <div className={styles.record}>
      <Link to={addressOfThing(campaign, { noun, id }) as string}>
        {say(noun === "problem" ? "problem" : "inspection")}
      </Link>
      {changed_since ? <span className={styles.changed}>{say("changedSince")}</span> : null}
      {photos.length === 0 ? null : (
        <ul className={styles.photos}>
          {photos.map((evidence, index) => (
            <li key={evidence}>
              <a
                href={addressOf("read-photo-copy", { campaign, evidence, size: "screen" })}
                target="_blank"
                rel="noreferrer"
              >
                <img
                  src={addressOf("read-photo-copy", { campaign, evidence, size: "thumbnail" })}
                  alt={say("photo", { number: index + 1 })}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
