import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { Page } from "../../ui/page.tsx";
import { useWords } from "../../words/define-words.ts";
import { recheckWords } from "../../words/rechecks.ts";
import { DrawTable } from "./draws/draw-table.tsx";
import { DueView } from "./due/due-view.tsx";

const route = getRouteApi("/c/$campaign/rechecks");

/** Closed problems that are looked at again: those that are due (S1-43), or the random draws of them (S2-14). */
export function RechecksPage() {
  const say = useWords(recheckWords);
  const { can } = useCampaign();
  const { view } = route.useSearch();
  const isDraws = view === "draws" && can("round.read");
  const actions = <RecheckActions view={isDraws ? "draws" : "due"} />;
  if (!isDraws) return <DueView actions={actions} />;
  return (
    <Page
      filled
      title={say("viewDraws")}
      heading={say("viewDraws")}
      lead={say("leadDraws")}
      actions={actions}
    >
      <DrawTable />
    </Page>
  );
}

/** What is shown; and a new draw, for whoever may make one. */
function RecheckActions({ view }: { readonly view: "due" | "draws" }) {
  const say = useWords(recheckWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const navigate = useNavigate();
  const show = (next: string) =>
    void navigate({
      to: ".",
      search: (before) => ({ ...before, view: next === "draws" ? next : undefined, problem: undefined }),
    });
  return (
    <>
      {can("round.read") ? (
        <Segmented
          aria-label={say("view")}
          value={view}
          options={[
            { value: "due", label: say("viewDue") },
            { value: "draws", label: say("viewDraws") },
          ]}
          onChange={show}
        />
      ) : null}
      {can("round.plan") ? (
        <Link to="/c/$campaign/rechecks/publish" params={{ campaign }}>
          <Button>{say("publish")}</Button>
        </Link>
      ) : null}
    </>
  );
}
