import { isUnitKind, UNIT_KIND_SPECS } from "@cunjing/contract";
import { Link, Navigate, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useRead } from "../api/queries.ts";
import type { Answer } from "../api/types.ts";
import { useCampaign, useScope } from "../app/campaign.ts";
import { ClosedPairs } from "../ui/closed-pairs.tsx";
import { Contacts } from "../ui/contacts/contacts.tsx";
import { Page, Section } from "../ui/page.tsx";
import { StateOf } from "../ui/states.tsx";
import { UnitFinder } from "../ui/unit-finder.tsx";
import { commonWords } from "../words/common.ts";
import { usePhrase, useWords } from "../words/define-words.ts";
import { villageWords } from "../words/village.ts";
import { MakeArchive } from "./make-archive.tsx";
import { OpenProblems } from "./open-problems.tsx";
import { Responsible } from "./responsible.tsx";
import { Results } from "./results.tsx";
import { Timeline } from "./timeline.tsx";
import styles from "./village.module.css";
import { VillageDocuments } from "./village-documents.tsx";

const PAIRS = 6;

/** Kinds of unit of which an archive (一村一档) is made; of a town or county the server refuses it. */
const ARCHIVED: ReadonlySet<string> = new Set(["village", "community", "natural_village", "group"]);

type Overview = Answer<"read-overview">;

/** All about one unit on one page, most often a village, at any level: what is being put right, before and after, scores, what happened, who answers for it. */
export function VillagePage() {
  const { campaign, unit } = useScope();
  const overview = useRead("read-overview", { campaign, ...(unit === undefined ? {} : { unit }) });
  return (
    <StateOf read={overview}>
      {(answer) => (unit === undefined ? <Choose around={answer} /> : <Village overview={answer} />)}
    </StateOf>
  );
}

/** Which unit, of those that the reader sees; whoever sees one alone stands on its page. */
function Choose({ around: { unit: top, children } }: { readonly around: Overview }) {
  const say = useWords(villageWords);
  const navigate = useNavigate();
  if (ARCHIVED.has(top.kind) || children.length === 0)
    return <Navigate to="." search={(before) => ({ ...before, unit: top.unit })} replace />;
  return (
    <Page title={say("title")} heading={say("choose")} lead={say("chooseLead")}>
      <div className={styles.choose}>
        <UnitFinder
          below={top.unit}
          first={children}
          onChoose={(unit) => void navigate({ to: ".", search: (before) => ({ ...before, unit }) })}
        />
      </div>
    </Page>
  );
}

/** The units right below, each with its page: the way down to a village. */
function Below({ units }: { readonly units: Overview["children"] }) {
  return (
    <ul className={styles.below}>
      {units.map(({ unit, name }) => (
        <li key={unit}>
          <Link to="." search={(before) => ({ ...before, unit })}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Village({ overview }: { readonly overview: Overview }) {
  const say = useWords(villageWords);
  const common = useWords(commonWords);
  const { can } = useCampaign();
  const phrase = usePhrase();
  const { total, path, today, children } = overview;
  const { unit, name, kind: kindId } = overview.unit;
  const kind = isUnitKind(kindId) ? phrase(UNIT_KIND_SPECS[kindId]) : "";
  const heading =
    total.found === 0
      ? say("none", { kind, name })
      : say("heading", { kind, name, found: total.found, closed: total.closed, open: total.open });
  return (
    <Page
      title={name}
      heading={
        <>
          {heading}
          {total.overdue === 0 ? null : (
            <span className={styles.late}>{say("overdue", { count: total.overdue })}</span>
          )}
        </>
      }
      lead={say("lead", { kind, path: path.map((above) => above.name).join(" › ") })}
      actions={
        <>
          <Button onClick={() => print()}>{common("print")}</Button>
          {can("document.draft") && ARCHIVED.has(kindId) ? <MakeArchive unit={unit} /> : null}
        </>
      }
    >
      {children.length === 0 ? null : (
        <Section heading={say("below")}>
          <Below units={children} />
        </Section>
      )}
      <Section heading={say("pairs")}>
        <ClosedPairs unit={unit} most={PAIRS} none={say("noPairs")} />
      </Section>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section heading={say("open")}>
            <OpenProblems unit={unit} today={today} />
          </Section>
          <Section heading={say("results")}>
            <Results unit={unit} />
          </Section>
          <Section heading={say("documents")}>
            <VillageDocuments unit={unit} />
          </Section>
        </div>
        <div className={styles.column}>
          {can("responsibility.read") ? (
            <Section heading={say("responsible")}>
              <Responsible unit={unit} />
              <Contacts unit={unit} />
            </Section>
          ) : null}
          <Section heading={say("timeline")}>
            <Timeline unit={unit} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
