import type { ReactNode } from "react";
import { useCampaign } from "../../../app/campaign.ts";
import { Section } from "../../../ui/page.tsx";
import { useWords } from "../../../words/define-words.ts";
import { loadPolicyWords } from "../../../words/load-policy.ts";
import { FindingTable } from "../../shared/finding-table.tsx";
import styles from "../policy.module.css";
import { LoadConsequences } from "./load-consequences.tsx";
import type { Checked } from "./load-policy.tsx";

interface CheckResultsProps {
  readonly checked: Checked;
  readonly file: string;
  readonly day: string;
  /** The button that loads it, where nothing stands against it. */
  readonly load: ReactNode;
}

/** What the check found; of a text without errors what follows from loading it, and the button that does. */
export function CheckResults({ checked, file, day, load }: CheckResultsProps) {
  const say = useWords(loadPolicyWords);
  const { title: campaign } = useCampaign();
  const { errors, findings, more_findings, title, is_same } = checked;
  const notices = findings.length + more_findings - errors;
  return (
    <>
      <Section
        heading={
          errors > 0
            ? say("wrong", { count: errors, file })
            : say("right", { title: title ?? file, notices: say("notices", { count: notices }) })
        }
      >
        {findings.length === 0 ? null : <FindingTable findings={findings} />}
        {more_findings === 0 ? null : <p className={styles.note}>{say("more", { count: more_findings })}</p>}
      </Section>
      {errors > 0 ? <p className={styles.note}>{say("notLoadable")}</p> : null}
      {errors === 0 && is_same ? <p className={styles.note}>{say("same")}</p> : null}
      {errors === 0 && !is_same ? (
        <Section heading={say("follows")} actions={load}>
          <LoadConsequences checked={checked} campaign={campaign} day={day} />
        </Section>
      ) : null}
    </>
  );
}
