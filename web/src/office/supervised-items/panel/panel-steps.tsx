import { formatDay } from "../../../ui/format.ts";
import { Timeline, type TimelineEntry } from "../../../ui/timeline/timeline.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import type { Dispatch } from "../asks.ts";
import styles from "./panel.module.css";

/** 签收 → 转办 → 催办 → 合并反馈: who did what with it on which day, by post. */
export function PanelSteps({ one }: { readonly one: Dispatch }) {
  const say = useWords(supervisedItemsWords);
  const [language] = useLanguage();
  const issued: TimelineEntry = {
    key: one.dispatch,
    day: one.issued_at.slice(0, 10),
    time: one.issued_at.slice(11, 16),
    what: say("wasIssued", { channel: one.channel_label }),
    who: one.issuer,
    isTurn: true,
  };
  const steps = one.steps.map(
    ({
      step,
      kind,
      by,
      to_name,
      problems,
      text,
      due_on,
      leader_post,
      person_post,
      medium,
      at,
    }): TimelineEntry => ({
      key: step,
      day: at.slice(0, 10),
      time: at.slice(11, 16),
      what: say(`step_${kind}`, { to: to_name ?? "", count: problems.length }),
      who: by ?? "",
      isTurn: kind === "receipt" || kind === "joint_answer",
      more: (
        <>
          {text === null ? null : <p>{text}</p>}
          <p className={styles.soft}>
            {[
              due_on === null ? "" : say("ownDueIs", { day: formatDay(due_on, language, one.today) }),
              leader_post === null ? "" : say("leaderIs", { post: leader_post }),
              person_post === null ? "" : say("personIs", { post: person_post }),
              medium === "system" ? "" : say("cameBy", { medium: say(`medium_${medium}`) }),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
        </>
      ),
    }),
  );
  return (
    <section>
      <h2>{say("stepsHead")}</h2>
      <Timeline label={say("stepsHead")} today={one.today} entries={[issued, ...steps]} />
    </section>
  );
}
