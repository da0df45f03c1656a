import { ROLES } from "@cunjing/contract";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { SidePanel } from "../../ui/side-panel.tsx";
import { StateOf } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import { type Act, ActDialogOf } from "./acts/acts.tsx";
import { DOCUMENT_ACTS, nextAct, rowsFor } from "./acts/which-acts.ts";
import { AskTag } from "./ask-tag.tsx";
import type { Dispatch } from "./asks.ts";
import styles from "./panel/panel.module.css";
import { PanelAsks } from "./panel/panel-asks.tsx";
import { PanelDocuments } from "./panel/panel-documents.tsx";
import { PanelProblems } from "./panel/panel-problems.tsx";
import { PanelSteps } from "./panel/panel-steps.tsx";

/** The story of one document beside the list: what it asks, its problems, who did what with it, its pages. */
export function DispatchPanel({
  dispatch,
  onClose,
}: {
  readonly dispatch: string;
  readonly onClose: () => void;
}) {
  const say = useWords(supervisedItemsWords);
  const { campaign } = useScope();
  const read = useRead("read-dispatch", { campaign, dispatch });
  const one = read.data;
  const name = one === undefined ? say("one") : `${one.channel_label} ${one.number ?? one.slip ?? ""}`;
  return (
    <SidePanel label={name} heading={<PanelHeading one={one} name={name} />} onClose={onClose}>
      <StateOf read={read}>{(data) => <PanelBody one={data} />}</StateOf>
    </SidePanel>
  );
}

function PanelHeading({ one, name }: { readonly one: Dispatch | undefined; readonly name: string }) {
  return (
    <div className={styles.heading}>
      <span>{name}</span>
      {one === undefined ? null : <AskTag row={one} />}
    </div>
  );
}

function PanelBody({ one }: { readonly one: Dispatch }) {
  const say = useWords(supervisedItemsWords);
  const { can, home } = useCampaign();
  const [act, setAct] = useState<Act>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Whoever receives nothing itself chases what others do with it.
  const isFollowing = !home.some(({ role }) => ROLES[role].side === "responsible");
  const chases = isFollowing && rowsFor("remind", [one], can).length > 0;
  const next = chases ? "remind" : nextAct(one, can);
  const others = DOCUMENT_ACTS.filter((other) => other !== next && rowsFor(other, [one], can).length > 0);
  return (
    <div className={styles.body}>
      {next === undefined && others.length === 0 ? null : (
        <div className={styles.acts}>
          {next === undefined ? null : (
            <Button type="primary" onClick={() => setAct(next)}>
              {say(next)}
            </Button>
          )}
          {others.slice(0, 2).map((other) => (
            <Button key={other} danger={other === "warn"} onClick={() => setAct(other)}>
              {say(other)}
            </Button>
          ))}
          {others.length > 2 ? (
            <Dropdown
              trigger={["click"]}
              menu={{
                items: others
                  .slice(2)
                  .map((other) => ({ key: other, label: say(other), danger: other === "warn" })),
                onClick: ({ key }) => setAct(key as Act),
              }}
            >
              <Button>{say("moreActs")}</Button>
            </Dropdown>
          ) : null}
        </div>
      )}
      <PanelAsks one={one} />
      <PanelProblems one={one} chosen={chosen} onChoose={setChosen} onAct={setAct} />
      <PanelSteps one={one} />
      <PanelDocuments one={one} />
      {act === undefined ? null : (
        <ActDialogOf
          act={act}
          rows={[one]}
          problems={chosen.length === 0 || ["sign", "remind", "answer"].includes(act) ? undefined : chosen}
          onClose={() => setAct(undefined)}
          onDone={() => {
            setAct(undefined);
            setChosen([]);
          }}
        />
      )}
    </div>
  );
}
