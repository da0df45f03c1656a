import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { Page } from "../../../ui/page.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import { chosenKind, type FactKind, useFactKinds, useFactNames } from "../fact-kinds.ts";
import { EntryForm } from "./entry-form.tsx";
import { FrozenNotice } from "./frozen-notice.tsx";
import { missing, type Once } from "./grid-columns.ts";
import { OnceFields } from "./once-fields.tsx";

const route = getRouteApi("/c/$campaign/facts/enter");

/** Figures from outside, entered once: what, when and where from above; a row a unit below. */
export function EnterFactsPage() {
  const say = useWords(factWords);
  const { can } = useCampaign();
  const read = useFactKinds();
  const { kind: asked } = route.useSearch();
  if (!can("fact.enter"))
    return (
      <Page title={say("enter")} heading={say("enter")}>
        <Empty>{say("mayNotEnter")}</Empty>
      </Page>
    );
  return (
    <StateOf read={read}>
      {({ kinds }) => {
        const kind = chosenKind(kinds, asked);
        return kind === undefined ? (
          <Page title={say("enter")} heading={say("enter")}>
            <Empty>{say("noKinds")}</Empty>
          </Page>
        ) : (
          <EnterKind key={kind.kind} kinds={kinds} kind={kind} />
        );
      }}
    </StateOf>
  );
}

function EnterKind({ kinds, kind }: { readonly kinds: readonly FactKind[]; readonly kind: FactKind }) {
  const say = useWords(factWords);
  const { kindName, noteOf } = useFactNames();
  const { campaign } = useScope();
  const navigate = useNavigate();
  const today = useToday();
  const { series, period, day = kind.day === "required" ? today : undefined, level } = route.useSearch();
  const [source, setSource] = useState("");
  const [isAsked, setAsked] = useState(false);
  const once: Once = { series: series ?? onlySeries(kind), period, day, source };
  const lacking = missing(kind, once);
  const search = (change: Record<string, string | undefined>) =>
    void navigate({ to: ".", replace: true, search: (before) => ({ ...before, ...change }) });
  const change = ({ source: next, ...others }: Partial<Once>) => {
    if (next !== undefined) setSource(next);
    if (Object.keys(others).length > 0) search(others);
  };
  return (
    <Page
      title={say("enter")}
      heading={say("enterHeading", { kind: kindName(kind) })}
      lead={noteOf(kind)}
      actions={
        <Link to="/c/$campaign/facts" params={{ campaign }} search={{ kind: kind.kind }}>
          {say("toList")}
        </Link>
      }
    >
      <OnceFields
        kinds={kinds}
        kind={kind}
        once={once}
        missing={isAsked ? lacking : []}
        onKind={(next) => search({ kind: next, series: undefined, period: undefined, day: undefined })}
        onChange={change}
      />
      <FrozenNotice period={once.period} day={kind.day === "none" ? undefined : once.day} />
      <EntryForm
        kind={kind}
        once={once}
        level={level === "2" ? "2" : "1"}
        onLevel={(next) => search({ level: next })}
        isReady={lacking.length === 0}
        onNotReady={() => setAsked(true)}
      />
    </Page>
  );
}

/** Where the policy reads one alone, nobody has to choose it. */
const onlySeries = ({ series }: FactKind): string | undefined => {
  const asked = series?.entries.filter((one) => one.asked) ?? [];
  return asked.length === 1 ? asked[0]?.id : undefined;
};
