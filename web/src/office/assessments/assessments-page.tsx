import { ASSESSMENT_STATES } from "@cunjing/contract";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { Page } from "../../ui/page.tsx";
import { isDue, type PeriodLine } from "../../ui/period-line.ts";
import { titledIn } from "../../ui/period-title.ts";
import { Empty, StateOf } from "../../ui/states.tsx";
import { assessmentWords } from "../../words/assessments.ts";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { isIssuedState } from "./period/use-period.ts";
import { PeriodTable } from "./period-table.tsx";
import { isUnderWay, standing } from "./standing.ts";

/** While something is computed the page asks again so often. */
const ASK_MS = 2_000;

/** Every period that the policy assesses: which is due, where each result stands. */
export function AssessmentsPage() {
  const say = useWords(assessmentWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const first = useRead("list-assessment-periods", { campaign });
  const isComputing = (first.data?.periods ?? []).some((one) => standing(one)?.state === "computing");
  const read = useRead("list-assessment-periods", { campaign }, isComputing ? { every: ASK_MS } : {});
  return (
    <StateOf read={read}>
      {(answer) => {
        const periods = answer.periods.map((one) => titledIn(one, language));
        return (
          <Page title={say("title")} heading={<Heading periods={periods} />} lead={say("lead")}>
            {periods.length === 0 ? <Empty>{say("noPeriods")}</Empty> : <PeriodTable periods={periods} />}
          </Page>
        );
      }}
    </StateOf>
  );
}

function Heading({ periods }: { readonly periods: readonly PeriodLine[] }) {
  const say = useWords(assessmentWords);
  const phrase = usePhrase();
  const { can } = useCampaign();
  const due = can("assessment.review") ? periods.filter(isDue) : [];
  const said = [underWayWords(periods.filter(isUnderWay)), dueWords(due)].filter((one) => one !== undefined);
  if (said.length > 0) return said.join(say("andThen"));
  // Whoever does not prepare results sees the issued ones: that others are missing says nothing about where they stand.
  if (!can("assessment.review")) {
    const issued = periods.find((line) => isIssuedState(standing(line)?.state ?? ""));
    return issued === undefined ? say("headingNotIssued") : say("headingIssued", { period: issued.title });
  }
  return periods.some(({ complete }) => complete) ? say("headingQuiet") : say("headingNone");

  /** In the order of the table. */
  function underWayWords([one, ...more]: readonly PeriodLine[]): string | undefined {
    const result = one === undefined ? undefined : standing(one);
    if (one === undefined || result === undefined) return undefined;
    if (more.length > 0) return say("headingUnderWayMany", { count: more.length + 1 });
    return say("headingUnderWay", {
      period: one.title,
      state: phrase(ASSESSMENT_STATES[result.state as keyof typeof ASSESSMENT_STATES]),
    });
  }

  function dueWords([one, ...more]: readonly PeriodLine[]): string | undefined {
    if (one === undefined) return undefined;
    return more.length === 0
      ? say("headingDue", { period: one.title })
      : say("headingDueMany", { count: more.length + 1 });
  }
}
