import { addressOf } from "../../api/call.ts";
import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { meetingWords } from "../../words/meeting.ts";
import styles from "./meeting.module.css";
import type { Closed } from "./slides-of.ts";

/** Before and after, as large as the wall. */
export function PairSlide({
  problem: { problem, unit_name, description, found_on, closed_on },
}: {
  readonly problem: Closed;
}) {
  const say = useWords(meetingWords);
  const common = useWords(commonWords);
  const { campaign } = useScope();
  const pair = useRead("pair-photos", { campaign, problem }).data?.pairs[0];
  const photo = (evidence: string) => addressOf("read-photo-copy", { campaign, evidence, size: "screen" });
  return (
    <section className={styles.slide}>
      <h1>{say("pair", { unit: unit_name, what: description })}</h1>
      {pair === undefined ? null : (
        <div className={styles.pair}>
          <figure>
            <img src={photo(pair.before)} alt={`${description}，${common("before")}`} />
            <figcaption>
              {common("before")} · {found_on} {say("found")}
            </figcaption>
          </figure>
          <figure>
            <img src={photo(pair.after)} alt={`${description}，${common("after")}`} />
            <figcaption>
              {common("after")} · {say("closedOn", { day: closed_on ?? "" })}
            </figcaption>
          </figure>
        </div>
      )}
    </section>
  );
}
