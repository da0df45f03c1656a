import { getRouteApi, Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { Page } from "../../ui/page.tsx";
import { titledIn } from "../../ui/period-title.ts";
import { Empty, StateOf } from "../../ui/states.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { listWords } from "../../words/lists.ts";
import { ListSection } from "./list-section.tsx";
import styles from "./lists.module.css";
import { listsHeading } from "./lists-heading.ts";

const route = getRouteApi("/c/$campaign/lists");
const WITHOUT: ReadonlySet<string> = new Set(["computing", "failed", "withdrawn"]);

type Edition = Answer<"list-assessments">["assessments"][number];

/** The red, black and other lists of a period, each with its rule, and each unit on it with why. */
export function ListsPage() {
  const say = useWords(listWords);
  const { campaign } = useScope();
  const search = route.useSearch();
  const read = useRead("list-assessments", { campaign, limit: 200 });
  return (
    <StateOf read={read}>
      {({ assessments }) => {
        const known = assessments.filter(
          ({ state, superseded_by }) => !WITHOUT.has(state) && superseded_by === null,
        );
        const shown = known.find(({ assessment }) => assessment === search.assessment) ?? known[0];
        if (shown === undefined)
          return (
            <Page title={say("title")} heading={say("title")}>
              <Empty
                step={
                  <Link to="/c/$campaign/assessments" params={{ campaign }}>
                    {say("noneLead")}
                  </Link>
                }
              >
                {say("none")}
              </Empty>
            </Page>
          );
        return <ListsOf shown={shown} known={known} />;
      }}
    </StateOf>
  );
}

function ListsOf({ shown, known }: { readonly shown: Edition; readonly known: readonly Edition[] }) {
  const say = useWords(listWords);
  const { campaign } = useScope();
  const navigate = route.useNavigate();
  const { home } = useCampaign();
  const [language] = useLanguage();
  const { assessment, state } = shown;
  const { title } = titledIn(shown, language);
  const read = useRead("list-assessment-lists", { campaign, assessment });
  const isIssued = state === "issued" || state === "receipted";
  return (
    <StateOf read={read}>
      {({ lists }) => {
        // Before the issue somebody of a county or town sees their own units alone.
        const { key, values } = listsHeading(lists, !isIssued && home.length > 0);
        return (
          <Page
            title={say("title")}
            heading={say(key, { period: title, ...values })}
            {...(isIssued ? {} : { lead: say("provisional") })}
            actions={
              <>
                <Link to="/c/$campaign/assessments/$assessment" params={{ campaign, assessment }}>
                  {say("ranking")}
                </Link>
                <Select
                  value={assessment}
                  aria-label={say("period")}
                  popupMatchSelectWidth={false}
                  options={known.map((one) => ({
                    value: one.assessment,
                    label: titledIn(one, language).title,
                  }))}
                  onChange={(chosen: string) =>
                    void navigate({ search: (before) => ({ ...before, assessment: chosen }) })
                  }
                />
              </>
            }
          >
            <div className={styles.lists}>
              {lists.map((list) => (
                <ListSection key={list.list} list={list} assessment={assessment} />
              ))}
            </div>
          </Page>
        );
      }}
    </StateOf>
  );
}
