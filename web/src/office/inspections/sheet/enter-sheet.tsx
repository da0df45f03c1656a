import { scoreByStandard } from "@cunjing/contract";
import { useNavigate } from "@tanstack/react-router";
import { Button, InputNumber } from "antd";
import { useMemo, useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { Page, Section } from "../../../ui/page.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { bodyOf, type NewProblem } from "./entry-body.ts";
import { EntryHead, type EntryHeadValues } from "./entry-head.tsx";
import { EntryTable } from "./entry-table.tsx";
import { ProblemRows } from "./problem-rows.tsx";
import styles from "./sheet.module.css";
import { emptySheet, itemsOf, type SheetLine } from "./sheet-lines.ts";
import { useStandard } from "./use-standard.ts";

interface EnterSheetProps {
  readonly initial: EntryHeadValues;
  /** The task of the round that it does. */
  readonly task: string | undefined;
  /** The other team's inspection that this one scores a second time. */
  readonly first: string | undefined;
}

/** A paper sheet at the desk: head once, then line after line by keyboard; round, day and team stay for the next sheet. */
export function EnterSheet({ initial, task, first }: EnterSheetProps) {
  const say = useWords(inspectionWords);
  const comma = useComma();
  const tell = useTell();
  const navigate = useNavigate();
  const { campaign } = useScope();
  const [head, setHead] = useState(initial);
  const [typed, setTyped] = useState<readonly SheetLine[]>();
  const [given, setGiven] = useState<{ score?: string; full_mark?: string }>({});
  const [problems, setProblems] = useState<readonly NewProblem[]>([]);
  const command = useCommand("enter-inspection");
  const { read, answer, engine } = useStandard(head.standard, head.day);
  const lines = typed ?? (answer === undefined ? [] : emptySheet(answer));
  const scored = useMemo(
    () =>
      answer === undefined || engine === undefined
        ? undefined
        : scoreByStandard(engine, itemsOf(answer, lines)),
    [answer, engine, lines],
  );
  const score = answer === undefined ? given.score : (scored?.score ?? "—");
  const full = answer === undefined ? given.full_mark : scored?.full;
  const isReady = head.unit !== undefined && score !== undefined && full !== undefined;

  async function send() {
    if (!isReady || command.isPending) return;
    const items = answer === undefined ? [] : itemsOf(answer, lines);
    const body = bodyOf(head, {
      items,
      given: answer === undefined ? given : undefined,
      problems,
      task,
      first,
    });
    try {
      const done = await command.mutateAsync({ args: { campaign }, body });
      const words = say("enteredDone", {
        unit: head.unit?.name ?? "",
        score: done.score ?? "—",
        full: done.full_mark ?? "—",
        problems: done.problems.length,
      });
      tell.done(done.recusal ? `${words} ${say("enteredRecusal")}` : words);
      if (first !== undefined) {
        // There both scorings stand beside each other.
        const { inspection } = done;
        return await navigate({
          to: "/c/$campaign/inspections/$inspection",
          params: { campaign, inspection },
        });
      }
      setHead({ ...head, unit: undefined });
      setTyped(undefined);
      setGiven({});
      setProblems([]);
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <Page
      title={say(first === undefined ? "enter" : "enterSecond")}
      heading={
        isReady
          ? say("enterHeading", { score: score ?? "—", full: full ?? "—" })
          : say(first === undefined ? "enterHeadingEmpty" : "enterSecond")
      }
      lead={say(first === undefined ? "enterLead" : "enterSecondLead")}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the shortcut is of the whole sheet; its button stands below */}
      <div
        className={styles.whole}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
        }}
      >
        <EntryHead
          values={head}
          isSecond={first !== undefined}
          onChange={(next) => {
            if (next.standard !== head.standard) setTyped(undefined);
            setHead(next);
          }}
        />
        {head.standard === undefined ? (
          <Section heading={say("byScore")}>
            <InputNumber<string>
              stringMode
              min="0"
              aria-label={say("scoreGiven")}
              placeholder={say("scoreGiven")}
              value={given.score ?? null}
              onChange={(value) => setGiven({ ...given, score: value ?? undefined })}
            />{" "}
            /{" "}
            <InputNumber<string>
              stringMode
              min="0"
              aria-label={say("fullGiven")}
              placeholder={say("fullGiven")}
              value={given.full_mark ?? null}
              onChange={(value) => setGiven({ ...given, full_mark: value ?? undefined })}
            />
          </Section>
        ) : (
          <Section heading={answer?.label ?? say("standard")}>
            <StateOf read={read}>
              {(standard) => (
                <EntryTable
                  standard={standard}
                  lines={lines}
                  scored={scored?.lines ?? []}
                  onChange={setTyped}
                  onProblem={(item) =>
                    setProblems([...problems, { id: crypto.randomUUID(), item, description: "" }])
                  }
                />
              )}
            </StateOf>
          </Section>
        )}
        <ProblemRows problems={problems} standard={answer} onChange={setProblems} />
        <div className={styles.foot}>
          <span className={styles.total} aria-live="polite">
            {score ?? "—"} / {full ?? "—"}
          </span>
          <span className={styles.soft}>
            {head.unit === undefined
              ? say("chooseUnit")
              : scored !== undefined && scored.ungraded.length > 0
                ? say("ungraded", { items: scored.ungraded.map((id) => nameOf(id)).join(comma) })
                : say("provisionalTotal")}
          </span>
          <Button
            type="primary"
            size="large"
            disabled={!isReady}
            loading={command.isPending}
            onClick={() => void send()}
          >
            {say("send")}
          </Button>
        </div>
      </div>
    </Page>
  );

  function nameOf(item: string): string {
    return answer?.items.find(({ id }) => id === item)?.label ?? item;
  }
}
