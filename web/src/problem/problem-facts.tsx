import type { ReactNode } from "react";
import { useRead } from "../api/queries.ts";
import { useCampaign, useScope } from "../app/campaign.ts";
import { useComma } from "../ui/use-comma.ts";
import { useWords } from "../words/define-words.ts";
import { problemWords } from "../words/problem.ts";
import styles from "./problem.module.css";
import type { Problem } from "./problem-story.tsx";
import { useWordOf } from "./problem-words.ts";
import { useSeverityWord } from "./severity-word.ts";

/** Where, what, by whom found, who answers for it by when. */
export function ProblemFacts({ problem }: { readonly problem: Problem }) {
  const say = useWords(problemWords);
  const wordOf = useWordOf();
  const comma = useComma();
  const severityWord = useSeverityWord();
  const unit = useRead("read-unit", { unit: problem.unit });
  const path = [...(unit.data?.above ?? [])].reverse().map(({ name }) => name);
  const kinds = [problem.place_type, problem.zone].filter((one) => one !== null).map(wordOf);
  const counts = (
    [
      ["returnsOf", problem.returns],
      ["warningsOf", problem.warnings],
      ["extensionsOf", problem.extensions],
      ["deferralsOf", problem.deferrals],
      ["reassignmentsOf", problem.reassignments],
      ["reboundsOf", problem.rebounds],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <dl className={styles.facts}>
      <Fact term={say("where")}>
        {[...path, problem.unit_name].join(" › ")}
        {problem.place === null ? null : <div>{problem.place}</div>}
        {kinds.length === 0 ? null : <div className={styles.soft}>{kinds.join(comma)}</div>}
        <Position position={problem.position} />
      </Fact>
      <Fact term={say("category")}>
        {[wordOf(problem.category), wordOf(problem.behaviour)].filter((one) => one !== "").join(comma)}
      </Fact>
      <Fact term={say("severity")}>
        {severityWord(problem.severity)}
        {problem.stock === null ? null : ` · ${say(problem.stock === "stock" ? "stock" : "new")}`}
      </Fact>
      <Fact term={say("foundBy")}>
        {problem.found_on} {problem.found_by}
        <span className={styles.soft}> {wordOf(problem.source)}</span>
      </Fact>
      {problem.channel_label === null ? null : (
        <Fact term={say("channel")}>
          {problem.channel_label}
          <span className={styles.soft}> {problem.dispatched_on}</span>
        </Fact>
      )}
      {problem.due_on === null ? null : (
        <Fact term={say("due")}>
          {problem.due_on}
          {problem.demanded_on === null ? null : ` · ${say("demanded", { day: problem.demanded_on })}`}
          {problem.days_used === null ? null : (
            <span className={styles.soft}> {say("daysUsed", { count: problem.days_used })}</span>
          )}
        </Fact>
      )}
      <Fact term={say("responsible")}>
        {problem.responsible_name}
        <Holders unit={problem.responsible_unit} day={problem.dispatched_on ?? problem.found_on} />
      </Fact>
      {problem.rectification === null ? null : (
        <Fact term={say("rectification")}>{problem.rectification}</Fact>
      )}
      {counts.length === 0 ? null : (
        <Fact term={say("counts")}>{counts.map(([word, count]) => say(word, { count })).join(" · ")}</Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** As the device gave it, with its datum: never converted for reading. */
function Position({ position }: { readonly position: Problem["position"] }) {
  const say = useWords(problemWords);
  if (position === null) return null;
  const { latitude, longitude, datum, accuracy } = position;
  return (
    <div className={styles.soft}>
      {latitude.toFixed(6)}, {longitude.toFixed(6)} {datum.toUpperCase()}{" "}
      {accuracy === undefined ? null : say("accuracy", { count: Math.round(accuracy) })}
    </div>
  );
}

/** The posts that answered for the unit on the day when it was handed over. */
function Holders({ unit, day }: { readonly unit: string; readonly day: string }) {
  const say = useWords(problemWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const held = useRead("who-held", { campaign, unit, day }, { enabled: can("responsibility.read") }).data;
  if (held === undefined || held.holders.length === 0) return null;
  return (
    <div className={styles.soft}>
      {say("heldBy", { day })}：
      {held.holders.map(({ kind_label, post, body }) => `${kind_label} ${post ?? body ?? ""}`).join("；")}
    </div>
  );
}
