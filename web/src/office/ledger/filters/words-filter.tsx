import { SearchOutlined } from "@ant-design/icons";
import { Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useKeys } from "../../../ui/keys.ts";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import type { LedgerSearch } from "../ledger-search.ts";
import type { ChangeLedger } from "../use-ledger.ts";
import styles from "./filters.module.css";

/** Asked this long after the last key, and at once on Enter. */
const PAUSE_MS = 250;
const MOST_CHARACTERS = 40;

/** Words of the description or the place; `/` goes there. Nothing is asked while an input method is still composing. */
export function WordsFilter({
  search,
  change,
}: {
  readonly search: LedgerSearch;
  readonly change: ChangeLedger;
}) {
  const say = useWords(ledgerWords);
  const [text, setText] = useState(search.words ?? "");
  const isComposing = useRef(false);
  const input = useRef<InputRef>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useKeys({ "/": () => input.current?.focus() });
  useEffect(() => setText(search.words ?? ""), [search.words]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function ask(words: string, pause: number) {
    clearTimeout(timer.current);
    const next = words.trim() === "" ? undefined : words.trim();
    timer.current = setTimeout(() => {
      if (next !== search.words) change({ words: next }, { replace: search.words !== undefined });
    }, pause);
  }

  return (
    <Input
      ref={input}
      className={styles.words}
      allowClear
      maxLength={MOST_CHARACTERS}
      prefix={<SearchOutlined />}
      placeholder={say("words")}
      aria-label={say("words")}
      value={text}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={({ currentTarget }) => {
        isComposing.current = false;
        ask(currentTarget.value, PAUSE_MS);
      }}
      onChange={({ target }) => {
        setText(target.value);
        if (!isComposing.current) ask(target.value, PAUSE_MS);
      }}
      onPressEnter={() => ask(text, 0)}
    />
  );
}
