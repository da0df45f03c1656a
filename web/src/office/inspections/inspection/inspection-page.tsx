import { getRouteApi } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { Page } from "../../../ui/page.tsx";
import { useFullName } from "../../../ui/placed-name.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { InspectionActions } from "./inspection-actions.tsx";
import { InspectionStory } from "./inspection-story.tsx";

const route = getRouteApi("/c/$campaign/inspections/$inspection");

/** One inspection on the whole screen: its sheet, its problems and photos, a second scoring beside it. */
export function InspectionPage() {
  const say = useWords(inspectionWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const fullName = useFullName();
  const { inspection } = route.useParams();
  const read = useRead("read-inspection", { campaign, inspection });
  return (
    <StateOf read={read}>
      {(one) => {
        const values = {
          unit: fullName(one.unit_name, one.above),
          day: formatDay(one.day, language),
          score: one.score ?? "",
          full: one.full_mark ?? "",
        };
        return (
          <Page
            title={`${one.unit_name} ${one.day}`}
            heading={say(one.score === null ? "headingNoScore" : "headingOne", values)}
            lead={[one.team_name, one.standard_label].filter((part) => part !== null).join(" · ")}
            actions={<InspectionActions inspection={one} />}
          >
            <InspectionStory inspection={one} isWide />
          </Page>
        );
      }}
    </StateOf>
  );
}
