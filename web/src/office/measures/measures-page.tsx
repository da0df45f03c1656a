import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { useReadPages } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { Empty, StateOf } from "../../ui/states.tsx";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { measureWords } from "../../words/measures.ts";
import { firstGroup, GROUP_NAMES, type Group, groupOf, type Measure } from "./groups.ts";
import { MeasurePanel } from "./measure-panel.tsx";
import { MeasureTable } from "./measure-table.tsx";
import styles from "./measures.module.css";

const route = getRouteApi("/c/$campaign/measures");
const MOST = 200;

/** Proposed measures of all periods by what they wait for, with the because of one beside them. */
export function MeasuresPage() {
  const say = useWords(measureWords);
  const common = useWords(commonWords);
  const { campaign, unit } = useScope();
  const { assessment } = route.useSearch();
  const read = useReadPages("list-campaign-measures", {
    campaign,
    limit: MOST,
    ...(unit === undefined ? {} : { below: unit }),
    ...(assessment === undefined ? {} : { assessment }),
  });
  return (
    <StateOf read={read}>
      {({ pages }) => {
        const measures = pages.flatMap((page) => page.measures);
        return (
          <Page title={say("title")} heading={<Heading measures={measures} />} lead={say("lead")} filled>
            {measures.length === 0 ? <Empty>{say("none")}</Empty> : <Measures measures={measures} />}
            {read.hasNextPage ? (
              <Button loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
                {common("moreRows")}
              </Button>
            ) : null}
          </Page>
        );
      }}
    </StateOf>
  );
}

function Heading({ measures }: { readonly measures: readonly Measure[] }) {
  const say = useWords(measureWords);
  const count = (group: Group) => measures.filter(({ state }) => groupOf(state) === group).length;
  const [find, decide, record] = [count("groupFind"), count("groupDecide"), count("groupRecord")];
  return find + decide + record === 0 ? say("headingDone") : say("headingWaiting", { find, decide, record });
}

function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  const say = useWords(measureWords);
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const named = measures.find(
    ({ key, assessment }) => key === search.measure && (search.assessment ?? assessment) === assessment,
  );
  const group =
    GROUP_NAMES.find((one) => one === search.group) ??
    (named === undefined ? firstGroup(measures) : groupOf(named.state));
  const shown = measures.filter(({ state }) => groupOf(state) === group);
  const turn = (change: Record<string, string | undefined>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace });
  // From one measure to the next beside the same list is no step that Back takes back.
  const open = (measure: Measure | undefined) =>
    turn({ group, measure: measure?.key }, named !== undefined && measure !== undefined);
  return (
    <>
      <nav className={styles.groups} aria-label={say("groups")}>
        {GROUP_NAMES.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === group ? "true" : undefined}
            onClick={() => turn({ group: one, measure: undefined })}
          >
            {say(one)}{" "}
            <span className={styles.soft}>
              {measures.filter(({ state }) => groupOf(state) === one).length}
            </span>
          </button>
        ))}
      </nav>
      <Beside
        panel={
          named === undefined ? undefined : (
            <MeasurePanel key={named.key} measure={named} onClose={() => open(undefined)} />
          )
        }
      >
        <MeasureTable measures={shown} open={named?.key} onOpen={open} />
      </Beside>
    </>
  );
}
