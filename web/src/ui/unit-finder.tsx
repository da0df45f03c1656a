import { Input } from "antd";
import { use, useDeferredValue, useState } from "react";
import { useRead } from "../api/queries.ts";
import { CampaignContext } from "../app/campaign.ts";
import { useWords } from "../words/define-words.ts";
import { shellWords } from "../words/shell.ts";
import styles from "./unit-finder.module.css";

interface UnitFinderProps {
  readonly onChoose: (unit: string | undefined) => void;
  /** Whether "all that I may see" is offered. */
  readonly canClear?: boolean;
  /** Only units below this one. */
  readonly below?: string;
  /** Before anything is typed, the units right below this one are offered; otherwise those below `below`, or the campaign's. */
  readonly firstUnder?: string;
  /** Before anything is typed, these are offered: for pages that know which the reader may see. */
  readonly first?: readonly { readonly unit: string; readonly name: string }[];
}

const MOST_FIRST = 30;

/** Finds a unit by name, pinyin or code; arrow keys and Enter choose. Units of one name are told apart by what is above them. */
export function UnitFinder({ onChoose, canClear = false, below, firstUnder, first }: UnitFinderProps) {
  const say = useWords(shellWords);
  const [text, setText] = useState("");
  /** None before something is typed or an arrow pressed: Enter alone chooses nothing. */
  const [at, setAt] = useState(-1);
  const asked = useDeferredValue(text.trim());
  const found = useRead(
    "search-units",
    { text: asked, limit: 12, ...(below === undefined ? {} : { below }) },
    { enabled: asked !== "", keep: true },
  );
  const campaign = use(CampaignContext);
  const parent = firstUnder ?? below ?? campaign?.root;
  const under = useRead(
    "list-units",
    { limit: MOST_FIRST, ...(parent === undefined ? {} : { parent }) },
    { enabled: parent !== undefined && first === undefined },
  );
  const units =
    asked === ""
      ? (first ?? under.data?.units ?? []).map(({ unit, name }) => ({ unit, name, above: [] as string[] }))
      : (found.data?.units ?? []);

  function move(event: React.KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((before) => Math.min(Math.max(before + step, 0), Math.max(units.length - 1, 0)));
    }
    const chosen = units[at];
    if (event.key === "Enter" && chosen !== undefined) onChoose(chosen.unit);
  }

  return (
    <div className={styles.finder}>
      <Input
        autoFocus
        allowClear
        value={text}
        placeholder={say("findUnit")}
        aria-label={say("findUnit")}
        onChange={({ target }) => {
          setText(target.value);
          setAt(target.value === "" ? -1 : 0);
        }}
        onKeyDown={move}
      />
      <ul>
        {canClear && asked === "" ? (
          <li>
            <button type="button" onClick={() => onChoose(undefined)}>
              {say("wholeScope")}
            </button>
          </li>
        ) : null}
        {units.map(({ unit, name, above }, index) => (
          <li key={unit}>
            <button type="button" className={index === at ? styles.at : ""} onClick={() => onChoose(unit)}>
              <span>{name}</span>
              <span className={styles.above}>{above.toReversed().join(" › ")}</span>
            </button>
          </li>
        ))}
        {asked !== "" && found.data !== undefined && units.length === 0 ? (
          <li className={styles.none}>{say("noUnitFound")}</li>
        ) : null}
      </ul>
    </div>
  );
}
