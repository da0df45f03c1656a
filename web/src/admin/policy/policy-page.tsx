import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay } from "../../ui/format.ts";
import { Page } from "../../ui/page.tsx";
import { StateOf } from "../../ui/states.tsx";
import { commonWords } from "../../words/common.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import { siteDayOf } from "../site-day.ts";
import { DecisionsPart } from "./decisions-part.tsx";
import { LoadPolicy } from "./load/load-policy.tsx";
import type { Policy } from "./policy.ts";
import { PolicyText } from "./policy-text.tsx";
import { StandardsPart } from "./standards-part.tsx";
import { VersionsPart } from "./versions-part.tsx";

const PARTS = ["text", "decisions", "standards", "versions", "load"] as const;
type Part = (typeof PARTS)[number];

const route = getRouteApi("/c/$campaign/policy");

/** The policy of a day: as numbered text beside the document's words, what was decided, and how it changed. */
export function PolicyPage() {
  const { campaign } = useScope();
  const { day } = route.useSearch();
  const policy = useRead("read-policy", { campaign, ...(day === undefined ? {} : { day }) }, { keep: true });
  return <StateOf read={policy}>{(answer) => <Shown policy={answer} />}</StateOf>;
}

function Shown({ policy }: { readonly policy: Policy }) {
  const say = useWords(policyWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const navigate = useNavigate();
  const { as_of, can } = useCampaign();
  const today = siteDayOf(as_of);
  const search = route.useSearch();
  const parts = PARTS.filter((one) => one !== "load" || can("campaign.write"));
  const part: Part = parts.find((one) => one === search.part) ?? "text";
  const day = search.day ?? today;
  const go = (more: Record<string, string | undefined>) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...more }) });
  const labels: Readonly<Record<Part, string>> = {
    text: say("text"),
    decisions: say("decisions", { count: policy.decisions.length }),
    standards: say("standards", { count: policy.standards.length }),
    versions: say("versions"),
    load: say("load"),
  };
  const count = policy.chapters.reduce((sum, { articles }) => sum + articles.length, 0);
  return (
    <Page
      title={say("title")}
      heading={say("heading", { title: policy.title, count })}
      lead={say("lead", { day: formatDay(day, language), version: formatDay(policy.version, language) })}
      actions={
        <>
          <DayField
            isNeeded
            aria-label={say("day")}
            value={day}
            onChange={(next) => go({ day: next === today ? undefined : next })}
          />
          <Button onClick={() => print()}>{common("print")}</Button>
        </>
      }
    >
      <Segmented
        className="no-print"
        style={{ alignSelf: "flex-start" }}
        aria-label={say("title")}
        value={part}
        onChange={(next) => go({ part: next === "text" ? undefined : next })}
        options={parts.map((one) => ({ value: one, label: labels[one] }))}
      />
      {part === "text" ? (
        <PolicyText
          policy={policy}
          article={search.article === undefined ? undefined : Number(search.article)}
        />
      ) : null}
      {part === "decisions" ? <DecisionsPart policy={policy} /> : null}
      {part === "standards" ? <StandardsPart policy={policy} day={search.day} /> : null}
      {part === "versions" ? <VersionsPart /> : null}
      {part === "load" ? <LoadPolicy onLoaded={(from) => go({ part: "versions", day: from })} /> : null}
    </Page>
  );
}
