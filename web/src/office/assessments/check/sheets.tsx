import { Button, Checkbox } from "antd";
import { useState } from "react";
import type { Answer } from "../../../api/types.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { formatTime } from "../../../ui/format.ts";
import { Tag } from "../../../ui/tag.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { toldWords } from "../../../words/told.ts";
import styles from "../period/period.module.css";
import { usePeriod, useTurn } from "../period/use-period.ts";
import { EnterAnswers } from "./enter-answers.tsx";

type Sheet = Answer<"read-assessment">["sheets"][number];

/** Which counties answered their sheet and how, and which signed for the issued result; what came by telephone or on paper is entered here. */
export function Sheets() {
  const say = useWords(periodWords);
  const { can } = useCampaign();
  const { sheets, state, check_until, as_of_day } = usePeriod();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isEntering, setEntering] = useState(false);
  const isOpen = state === "in_check" && (check_until === null || as_of_day <= check_until);
  const waiting = sheets.filter(({ answered_at }) => answered_at === null);
  const enters = can("assessment.compute") && isOpen && waiting.length > 0;
  const picked = waiting.filter(({ sheet }) => chosen.has(sheet));
  const turnAll = (on: boolean) => setChosen(new Set(on ? waiting.map(({ sheet }) => sheet) : []));
  const turnOne = (sheet: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, sheet] : [...before].filter((one) => one !== sheet)));
  return (
    <div className={styles.scroll}>
      {enters ? (
        <p className={`${styles.enter} no-print`}>
          <Button type="primary" disabled={picked.length === 0} onClick={() => setEntering(true)}>
            {picked.length === 0 ? say("enterAnswers") : say("enterAnswersOf", { count: picked.length })}
          </Button>
          <span className={styles.soft}>{say("enterAnswersWhen")}</span>
        </p>
      ) : null}
      <table className={styles.table} aria-label={say("sheetsLabel")}>
        <thead>
          <tr>
            {enters ? (
              <th scope="col">
                <Checkbox
                  aria-label={say("chooseAllWaiting")}
                  checked={picked.length === waiting.length}
                  indeterminate={picked.length > 0 && picked.length < waiting.length}
                  onChange={({ target }) => turnAll(target.checked)}
                />
              </th>
            ) : null}
            <th scope="col">{say("county")}</th>
            <th scope="col">{say("sent")}</th>
            <th scope="col">{say("answer")}</th>
            <th scope="col">{say("objectionsCount")}</th>
            <th scope="col">{say("note")}</th>
            <th scope="col">{say("received")}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((one) => (
            <tr key={one.sheet}>
              {enters ? (
                <td>
                  {one.answered_at === null ? (
                    <Checkbox
                      aria-label={one.unit_name}
                      checked={chosen.has(one.sheet)}
                      onChange={({ target }) => turnOne(one.sheet, target.checked)}
                    />
                  ) : null}
                </td>
              ) : null}
              <SheetCells sheet={one} />
            </tr>
          ))}
        </tbody>
      </table>
      {isEntering ? (
        <EnterAnswers
          sheets={picked}
          onDone={() => setChosen(new Set())}
          onClose={() => setEntering(false)}
        />
      ) : null}
    </div>
  );
}

function SheetCells({ sheet: one }: { readonly sheet: Sheet }) {
  const say = useWords(periodWords);
  const told = useWords(toldWords);
  const [language] = useLanguage();
  const turn = useTurn();
  const time = (at: string | null) =>
    at === null ? <span className={styles.soft}>{say("notYet")}</span> : formatTime(at, language);
  return (
    <>
      <th scope="row">
        <button
          type="button"
          className={styles.unitLink}
          onClick={() => turn({ view: "ranking", at: one.sheet, tab: "check" })}
        >
          {one.unit_name}
        </button>
      </th>
      <td className={styles.whole}>{time(one.sent_at)}</td>
      <td className={styles.whole}>
        {one.answered_at === null ? null : (
          <Tag tone={one.agrees === true ? "done" : "soon"}>
            {say(one.agrees === true ? "agrees" : "objects")}
          </Tag>
        )}{" "}
        {time(one.answered_at)}
        {one.medium === null ? null : (
          <div className={styles.soft}>
            {say("enteredFor", { medium: told(one.medium), post: one.told_by ?? "" })}
          </div>
        )}
      </td>
      <td>
        {one.objections === 0 ? "0" : `${one.objections}`}
        {one.objections_open === 0 ? null : ` · ${say("waitsObjections", { count: one.objections_open })}`}
      </td>
      <td>{one.note}</td>
      <td className={styles.whole}>{time(one.received_at)}</td>
    </>
  );
}
