import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { useFullName } from "../../../ui/placed-name.tsx";
import { SidePanel } from "../../../ui/side-panel.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import styles from "./inspection.module.css";
import { InspectionActions } from "./inspection-actions.tsx";
import { InspectionStory } from "./inspection-story.tsx";

interface InspectionPanelProps {
  readonly inspection: string;
  readonly onClose: () => void;
}

/** An inspection beside the list. */
export function InspectionPanel({ inspection, onClose }: InspectionPanelProps) {
  const say = useWords(inspectionWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const fullName = useFullName();
  const read = useRead("read-inspection", { campaign, inspection });
  const one = read.data;
  return (
    <SidePanel
      label={say("sheet")}
      heading={
        one === undefined
          ? say("sheet")
          : say(one.score === null ? "headingNoScore" : "headingOne", {
              unit: fullName(one.unit_name, one.above),
              day: formatDay(one.day, language, one.day),
              score: one.score ?? "",
              full: one.full_mark ?? "",
            })
      }
      onClose={onClose}
      actions={
        <Link to="/c/$campaign/inspections/$inspection" params={{ campaign, inspection }}>
          <Button type="link">{say("openWhole")}</Button>
        </Link>
      }
    >
      <StateOf read={read}>
        {(answer) => (
          <>
            <div className={styles.panelActions}>
              <InspectionActions inspection={answer} />
            </div>
            <InspectionStory inspection={answer} />
          </>
        )}
      </StateOf>
    </SidePanel>
  );
}
