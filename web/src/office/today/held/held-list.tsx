import { Button } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { heldWords } from "../../../words/held.ts";
import { HELD_COMMANDS } from "../../../words/held-commands.ts";
import today from "../today.module.css";
import styles from "./held.module.css";
import { HeldLine } from "./held-line.tsx";
import type { Held } from "./held-thing.ts";

interface HeldListProps {
  readonly held: readonly Held[];
  readonly hasMore: boolean;
}

/** Each with why it is not done; one that its sender no longer wants is given up, with what follows said before. */
export function HeldList({ held, hasMore }: HeldListProps) {
  const say = useWords(heldWords);
  const phrase = usePhrase();
  const tell = useTell();
  const confirm = useConfirm();
  const { campaign } = useScope();
  const discard = useCommand("discard-held");
  async function giveUp({ command, state }: Held, name: string) {
    const isSure = await confirm({
      heading: say("discardHeading", { name }),
      consequences: say(state === "held" ? "discardWaiting" : "discardFailed"),
      verb: say("discard"),
      isGrave: true,
    });
    if (!isSure) return;
    try {
      await discard.mutateAsync({ args: { campaign }, body: { command } });
      tell.done(say("discarded", { name }));
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <section aria-label={say("heading")}>
      <h2 className={today.group}>{say("heading")}</h2>
      <p className={today.soft}>{say("lead")}</p>
      <ul className={styles.list}>
        {held.map((one) => {
          const command = HELD_COMMANDS[one.name];
          const name = command === undefined ? one.name : phrase(command);
          return (
            <li key={one.command}>
              <HeldLine held={one} name={name} />
              <Button size="small" disabled={discard.isPending} onClick={() => void giveUp(one, name)}>
                {say("discard")}
              </Button>
            </li>
          );
        })}
      </ul>
      {hasMore ? <p className={today.soft}>{say("more")}</p> : null}
    </section>
  );
}
