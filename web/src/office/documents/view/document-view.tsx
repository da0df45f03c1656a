import { DOCUMENT_STATES } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useState } from "react";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { Page } from "../../../ui/page.tsx";
import { Paper, type PaperFile } from "../../../ui/paper/paper.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import { STATE_TONES } from "../list/stages.ts";
import { Distribution } from "./distribution.tsx";
import { Downloads } from "./downloads.tsx";
import { NextStep } from "./next-step.tsx";
import { RoutingSlip } from "./routing-slip.tsx";
import styles from "./view.module.css";

const WHILE_MAKING_MS = 2_500;

export type DocumentAnswer = Answer<"read-document">;

/** A document's page: its printed pages, beside them how far it is, what comes next, and who has it. */
export function DocumentView({ document }: { readonly document: string }) {
  const { campaign } = useScope();
  const [isMaking, setMaking] = useState(false);
  const read = useRead("read-document", { campaign, document }, isMaking ? { every: WHILE_MAKING_MS } : {});
  const making = read.data?.files.some(({ state }) => state === "asked") ?? false;
  if (making !== isMaking) setMaking(making);
  return <StateOf read={read}>{(one) => <Whole one={one} />}</StateOf>;
}

function Whole({ one }: { readonly one: DocumentAnswer }) {
  const say = useWords(documentsWords);
  const phrase = usePhrase();
  const [part, setPart] = useState<PaperFile["part"]>("document");
  const hasSlip = one.files.some((file) => file.part === "routing-slip");
  return (
    <Page
      filled
      title={one.title}
      heading={
        <span className={styles.heading}>
          <Tag tone={STATE_TONES[one.state]}>{phrase(DOCUMENT_STATES[one.state])}</Tag>
          {one.title}
        </span>
      }
      lead={[one.number, one.kind_name, one.organ_name, one.urgency].filter(Boolean).join(" · ")}
      actions={
        <Link to="." search={({ document: _, ...rest }: Record<string, unknown>) => rest as never}>
          {say("backToList")}
        </Link>
      }
    >
      <div className={styles.columns}>
        <div className={styles.paper}>
          {hasSlip ? (
            <Segmented
              aria-label={say("whichPart")}
              value={part}
              options={[
                { value: "document", label: say("part_document") },
                { value: "routing-slip", label: say("part_routing-slip") },
              ]}
              onChange={setPart}
            />
          ) : null}
          <Paper document={one.document} title={one.title} files={one.files} part={part} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
        <aside className={styles.aside} aria-label={say("beside")} tabIndex={0}>
          <NextStep one={one} />
          <Downloads one={one} part={part} />
          {one.own ? <RoutingSlip one={one} /> : null}
          <Distribution one={one} />
        </aside>
      </div>
    </Page>
  );
}
