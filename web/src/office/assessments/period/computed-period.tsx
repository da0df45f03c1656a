import { Page } from "../../../ui/page.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { DraftBulletin } from "./draft-bulletin.tsx";
import { PeriodHeading } from "./period-heading.tsx";
import { PeriodLead } from "./period-lead.tsx";
import { StageBar } from "./stage-bar.tsx";
import { usePeriod } from "./use-period.ts";
import { useView } from "./use-view.ts";
import { ViewBar } from "./view-bar.tsx";
import { ViewOf } from "./view-of.tsx";

/** A result with figures. */
export function ComputedPeriod() {
  const say = useWords(periodWords);
  const { title } = usePeriod();
  const { view, views } = useView();
  return (
    <Page
      title={`${title} · ${say("viewRanking")}`}
      heading={<PeriodHeading />}
      lead={<PeriodLead />}
      actions={<DraftBulletin />}
      filled
    >
      <StageBar />
      <ViewBar view={view} views={views} />
      <ViewOf view={view} />
    </Page>
  );
}
