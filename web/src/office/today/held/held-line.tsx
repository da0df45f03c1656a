import { adviseOnFailure, describeFailure, FAILURES, type Failure } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import { useScope } from "../../../app/campaign.ts";
import { addressOfThing } from "../../../app/links.ts";
import { formatTime } from "../../../ui/format.ts";
import { Tag } from "../../../ui/tag.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { heldWords } from "../../../words/held.ts";
import styles from "./held.module.css";
import { awaitedKinds, type Held, thingOf } from "./held-thing.ts";

/** What was meant, when it came, and why it is not done. */
export function HeldLine({ held, name }: { readonly held: Held; readonly name: string }) {
  const say = useWords(heldWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const { state, body, received_at } = held;
  const { problem, inspection, words } = thingOf(held.name, body);
  const to = (noun: string, id: string) => addressOfThing(campaign, { noun, id }) as string;
  return (
    <div className={styles.line}>
      <p>
        <Tag tone={state === "held" ? "doing" : "late"}>{say(state)}</Tag> <strong>{name}</strong> {words}{" "}
        {problem === undefined ? null : <Link to={to("problem", problem)}>{say("openProblem")}</Link>}{" "}
        {inspection === undefined ? null : (
          <Link to={to("inspection", inspection)}>{say("openInspection")}</Link>
        )}
      </p>
      <p className={styles.soft}>
        <Why held={held} /> · {say("sent", { time: formatTime(received_at, language) })}
      </p>
    </div>
  );
}

function Why({ held: { state, awaits, expires_at, failure } }: { readonly held: Held }) {
  const say = useWords(heldWords);
  const [language] = useLanguage();
  if (state === "held") {
    const what = awaitedKinds(awaits).map((kind) => say(kind));
    return say("awaits", { what: what.join(say("and")), until: formatTime(expires_at, language) });
  }
  // A code of a newer server than this page is said by its state alone.
  if (failure !== null && failure.code in FAILURES) {
    const known = failure as Failure;
    return [describeFailure(known, language), adviseOnFailure(known, language)].join(say("stop"));
  }
  return say(state === "expired" ? "waitedInVain" : state);
}
