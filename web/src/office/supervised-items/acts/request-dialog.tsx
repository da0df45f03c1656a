import { Checkbox, Input } from "antd";
import { useState } from "react";
import { useReadMany } from "../../../api/read-many.ts";
import { useSendEach } from "../../../api/send-each.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { Due } from "../../../ui/due.tsx";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import { type DispatchLine, isOpen } from "../asks.ts";
import { ActFrame } from "./act-frame.tsx";
import styles from "./acts.module.css";
import type { ActProps } from "./acts.tsx";
import { Attachments, NOTHING_ATTACHED } from "./attachments.tsx";
import { Field } from "./field.tsx";
import { toggled } from "./hand-on-dialog.tsx";
import { isTold, Medium, onBehalfOf, TOLD_ITSELF } from "./medium.tsx";
import { useAttach } from "./use-attach.ts";
import { useOutcome } from "./use-outcome.ts";

/** 申请验收 of what is done: a line each, quickly, also for villages that answered by telephone or on paper (D-1). */
export function RequestDialog({ rows, problems, onClose, onDone }: ActProps) {
  const say = useWords(supervisedItemsWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const { sendAll, progress } = useSendEach("request-acceptance");
  const settle = useOutcome();
  const { answers } = useReadMany(
    "read-dispatch",
    rows.map(({ dispatch }) => ({ campaign, dispatch })),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(problems));
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [same, setSame] = useState("");
  const [told, setTold] = useState(TOLD_ITSELF);
  const [attached, setAttached] = useState(NOTHING_ATTACHED);
  const { isSending, attach } = useAttach();
  const today = answers[0]?.today ?? "";
  const open = unique(answers.flatMap(({ lines }) => lines.filter(isOpen)));
  const wanted = open.filter(({ problem }) => chosen.has(problem));
  async function act() {
    const all = wanted.map(({ problem }) => problem);
    if (!(await attach(all, attached))) return;
    const bySaid = Map.groupBy(wanted, ({ problem }) => said[problem]?.trim() || same.trim());
    const outcome = await sendAll(
      [...bySaid].map(([rectification, lines]) => ({
        args: { campaign },
        body: {
          problems: lines.map(({ problem }) => ({ problem })),
          ...(rectification === "" ? {} : { rectification }),
          ...onBehalfOf(told, say(`medium_${told.medium}`)),
        },
      })),
    );
    if (settle(outcome, say("requested", { count: wanted.length }))) onDone();
  }
  return (
    <ActFrame
      heading={say("requestHead", { count: wanted.length })}
      consequences={say("requestMeans")}
      verb={say("request")}
      canAct={wanted.length > 0 && isTold(told) && !isSending}
      progress={progress}
      onAct={act}
      onClose={onClose}
    >
      <Medium told={told} onTold={setTold} />
      <Field label={say("sameSaid")}>
        <Input
          value={same}
          maxLength={1000}
          placeholder={say("saidExample")}
          onChange={({ target }) => setSame(target.value)}
        />
      </Field>
      <div className={styles.rows}>
        {open.map((line) => (
          <div key={line.problem} className={styles.row}>
            <Checkbox
              aria-label={say("chooseOne", { name: line.description })}
              checked={chosen.has(line.problem)}
              onChange={({ target }) => setChosen(toggled(chosen, line.problem, target.checked))}
            />
            <div className={styles.what}>
              <span className={styles.where}>{line.unit_name}</span> {line.description}{" "}
              <Due due={line.due_on} today={today} />
            </div>
            <Input
              aria-label={say("saidOf", { name: line.description })}
              placeholder={same === "" ? say("whatWasDone") : same}
              value={said[line.problem] ?? ""}
              maxLength={1000}
              onChange={({ target }) => {
                setSaid({ ...said, [line.problem]: target.value });
                setChosen(toggled(chosen, line.problem, true));
              }}
            />
          </div>
        ))}
      </div>
      {can("evidence.add") ? (
        <Attachments attached={attached} onAttached={setAttached} count={wanted.length} />
      ) : null}
      {answers.length > 0 && open.length === 0 ? <p>{say("nothingOpen")}</p> : null}
    </ActFrame>
  );
}

/** A notice and a later warning may hand over the same problem. */
const unique = (lines: readonly DispatchLine[]): DispatchLine[] => [
  ...new Map(lines.map((line) => [line.problem, line])).values(),
];
