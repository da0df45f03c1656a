import { Link } from "@tanstack/react-router";
import { addressOf } from "../api/call.ts";
import { useRead } from "../api/queries.ts";
import type { Answer } from "../api/types.ts";
import { useScope } from "../app/campaign.ts";
import { addressOfThing } from "../app/links.ts";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";
import styles from "./problem-pair.module.css";

type Row = Answer<"list-ledger">["rows"][number];

/** A closed problem as its first pair of photos, before and after side by side; its story is a click away. */
export function ProblemPair({
  problem: { problem, unit_name, description, closed_on },
}: {
  readonly problem: Row;
}) {
  const say = useWords(commonWords);
  const { campaign } = useScope();
  const pairs = useRead("pair-photos", { campaign, problem });
  const pair = pairs.data?.pairs[0];
  const photo = (evidence: string) => addressOf("read-photo-copy", { campaign, evidence, size: "thumbnail" });
  return (
    <li>
      <Link to={addressOfThing(campaign, { noun: "problem", id: problem }) as string} className={styles.pair}>
        <span className={styles.photos}>
          {pair === undefined ? null : (
            <>
              <img src={photo(pair.before)} alt={`${description}，${say("before")}`} loading="lazy" />
              <img src={photo(pair.after)} alt={`${description}，${say("after")}`} loading="lazy" />
            </>
          )}
        </span>
        <b>{unit_name}</b> {description} <time dateTime={closed_on ?? ""}>{closed_on}</time>
      </Link>
    </li>
  );
}
