import { DUTY_STATES } from "@cunjing/contract";
import { useRead } from "../../../api/queries.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { ClauseMarks } from "../../../ui/clause-marks.tsx";
import { SidePanel } from "../../../ui/side-panel.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import styles from "../responsibilities.module.css";
import { useView } from "../use-view.ts";
import { RecordVisit } from "./record-visit.tsx";
import { WithdrawVisit } from "./withdraw-visit.tsx";

const TONES: Readonly<Record<string, Tone>> = { met: "done", short: "soon", missing: "soon" };

/** One holder's duties from the records of work; never a check-in, and no comparison with anybody. */
export function DutyPanel({ holder }: { readonly holder: string }) {
  const say = useWords(responsibilityWords);
  const phrase = usePhrase();
  const { can } = useCampaign();
  const { campaign, look } = useView();
  const read = useRead("read-duty-summary", { campaign, holder });
  const heading = say("dutyHeading", { post: read.data?.post ?? holder });
  return (
    <SidePanel heading={heading} label={heading} onClose={() => look({ duty: undefined })}>
      <p className={styles.soft}>{say("dutyWords")}</p>
      <StateOf read={read}>
        {({ post, duties, visits, first_day, last_day }) => (
          <>
            <p>
              {first_day} — {last_day}
            </p>
            {duties.length === 0 ? <Empty>{say("dutyEmpty")}</Empty> : null}
            {duties.map(({ duty, label, at_least, measure, guideline, clause, lines }) => (
              <section key={duty}>
                <h2 className={styles.heldHead}>
                  {label} {at_least === null ? "" : `${at_least} ${measure}`}{" "}
                  {guideline ? say("guideline") : ""} <ClauseMarks clauses={clause} />
                </h2>
                <ul className={styles.held}>
                  {lines.map((line) => {
                    const state = (DUTY_STATES as Readonly<Record<string, { zh: string; en: string }>>)[
                      line.state
                    ];
                    return (
                      <li key={`${line.period} ${line.unit}`}>
                        {line.title} {line.said}{" "}
                        {state === undefined ? null : (
                          <Tag tone={TONES[line.state] ?? "plain"}>{phrase(state)}</Tag>
                        )}
                      </li>
                    );
                  })}
                </ul>
              </section>
            ))}
            {visits.length === 0 && !can("duty.record") ? null : (
              <h2 className={styles.heldHead}>{say("visits")}</h2>
            )}
            <RecordVisit holder={holder} post={post ?? holder} />
            <ul className={styles.held}>
              {visits.map(({ visit, revision, day, unit_name, work }) => (
                <li key={visit}>
                  {day} {unit_name} {work}{" "}
                  <WithdrawVisit visit={visit} revision={revision} name={`${day} ${unit_name}`} />
                </li>
              ))}
            </ul>
          </>
        )}
      </StateOf>
    </SidePanel>
  );
}
