import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { Page, Section } from "../../ui/page.tsx";
import { StateOf } from "../../ui/states.tsx";
import { burdenWords } from "../../words/burden.ts";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { ChooseUnit } from "./choose-unit.tsx";
import { FormBurden } from "./form-burden.tsx";
import { UnitWeeks } from "./unit-weeks.tsx";
import { WeekUnits } from "./week-units.tsx";

const route = getRouteApi("/c/$campaign/burden");

/** What the campaign asks of villages and offices: by the policy, by its forms, and week by week (requirements, D-1e). Of units, never of persons. */
export function BurdenPage() {
  const say = useWords(burdenWords);
  const common = useWords(commonWords);
  const { campaign, unit: chosen } = useScope();
  const { root, home } = useCampaign();
  const own = [...new Set(home.map((one) => one.unit))];
  const unit = chosen ?? (own.length === 1 ? own[0] : undefined) ?? root;
  const { week: asked } = route.useSearch();
  const weeks = useRead("read-unit-burden", { campaign, unit }, { keep: true });
  // The lead of a pool reaches several units and not the one above them.
  if (chosen === undefined && weeks.error?.problem.status === 404)
    return (
      <Page title={say("title")} heading={say("title")} lead={say("lead")}>
        <ChooseUnit />
        <FormBurden />
      </Page>
    );
  return (
    <StateOf read={weeks}>
      {(answer) => {
        const last = answer.weeks.at(-1);
        const week = asked ?? last?.week;
        return (
          <Page
            title={say("title")}
            heading={
              last === undefined
                ? say("title")
                : say("heading", {
                    name: answer.unit_name,
                    week: last.title,
                    fields: last.fields_asked,
                    known: last.fields_known,
                  })
            }
            lead={say("lead")}
            actions={<Button onClick={() => print()}>{common("print")}</Button>}
          >
            <Section heading={say("byWeek", { name: answer.unit_name })}>
              <UnitWeeks burden={answer} chosen={week} />
            </Section>
            {week === undefined ? null : (
              <WeekUnits
                unit={unit}
                week={week}
                reports={answer.weeks.find((one) => one.week === week)?.reports_due ?? []}
              />
            )}
            <FormBurden />
            <p>{say("basis", { basis: answer.basis })}</p>
          </Page>
        );
      }}
    </StateOf>
  );
}
