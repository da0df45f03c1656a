import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import styles from "./views-menu.module.css";

const MOST_CHARACTERS = 40;

/** A name for the filters of now; with an own view's name it is replaced. */
export function SaveView({ onSave }: { readonly onSave: (name: string, shared: boolean) => Promise<void> }) {
  const say = useWords(ledgerWords);
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void onSave(name.trim(), shared);
      }}
    >
      <Input
        value={name}
        maxLength={MOST_CHARACTERS}
        placeholder={say("viewName")}
        aria-label={say("viewName")}
        onChange={({ target }) => setName(target.value)}
      />
      <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
        {say("viewShared")}
      </Checkbox>
      <Button htmlType="submit" type="primary" disabled={name.trim() === ""}>
        {say("saveView")}
      </Button>
    </form>
  );
}
