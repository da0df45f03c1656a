import { Input } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { formatTime } from "../../ui/format.ts";
import { FailureView } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { ownAccountWords } from "../../words/own-account.ts";
import styles from "./own-account.module.css";

/** Whether a head that is printed on a bulletin stands in the chain of the trail. */
export function HeadLookup() {
  const say = useWords(ownAccountWords);
  const [language] = useLanguage();
  const [head, setHead] = useState("");
  const read = useRead("find-trail-head", { head }, { enabled: head !== "" });
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{say("lookUpWhat")}</p>
      <Input.Search
        aria-label={say("head")}
        placeholder={say("head")}
        enterButton={say("find")}
        onSearch={(text) => setHead(text.replaceAll(/\s/g, "").toLowerCase())}
      />
      {head !== "" && read.error !== null ? <FailureView failure={read.error} /> : null}
      {read.data === undefined ? null : read.data.known ? (
        <p>
          <Tag tone="done">{say("known")}</Tag>{" "}
          {read.data.sealed_at === null ? null : formatTime(read.data.sealed_at, language)}
        </p>
      ) : (
        <p>
          <Tag tone="late">{say("notKnown")}</Tag>
        </p>
      )}
    </div>
  );
}
