import { Form, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { fieldErrors } from "../../ui/field-errors.ts";
import { ServerErrors } from "../../ui/server-errors.tsx";
import { useTell } from "../../ui/tell.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { useWords } from "../../words/define-words.ts";
import { teamWords } from "../../words/teams.ts";
import { changedTeam, type TeamWords } from "./changed-team.ts";
import { TEAM_KINDS, type Team } from "./team-kinds.ts";
import styles from "./teams.module.css";

const FIELDS = { name: "name", topic: "topic", lead_post: "lead_post" } as const;
const WORD_OF = { name: "name", topic: "topic", lead_post: "leadPost" } as const;

/** Another name, topic or leading post of a team; what cannot be changed is said with why. */
export function ChangeDialog({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const say = useWords(teamWords);
  const required = useRequired({ whitespace: true });
  const tell = useTell();
  const { campaign } = useScope();
  const command = useCommand("change-team");
  const [error, setError] = useState<unknown>();

  async function change(words: TeamWords): Promise<boolean> {
    const changed = changedTeam(team, words);
    const names = Object.keys(changed) as (keyof typeof WORD_OF)[];
    if (names.length === 0) {
      tell.done(say("nothingChanged"));
      return true;
    }
    setError(undefined);
    try {
      const body = { team: team.team, ...changed };
      await command.mutateAsync({ args: { campaign }, body, base: team.revision });
      tell.done(say("changed", { what: names.map((name) => say(WORD_OF[name])).join(" · ") }));
      return true;
    } catch (refused) {
      setError(refused);
      if (fieldErrors(refused, FIELDS) === undefined) tell.failed(refused);
      return false;
    }
  }
  return (
    <ActDialog<TeamWords>
      isOpen
      onClose={onClose}
      onAct={change}
      verb={say("save")}
      heading={say("changeHeading", { name: team.name })}
      consequences={<p>{say("changeWords")}</p>}
      initial={{ name: team.name, topic: team.topic ?? "", lead_post: team.lead_post ?? "" }}
    >
      <Form.Item name="name" label={say("name")} rules={required}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="topic" label={say("topic")} extra={say("topicHint")}>
        <Input maxLength={60} allowClear />
      </Form.Item>
      <Form.Item name="lead_post" label={say("leadPost")} extra={say("leadPostHint")}>
        <Input maxLength={60} allowClear />
      </Form.Item>
      <p className={styles.soft}>
        {say("kind")} {say(TEAM_KINDS[team.kind])} · {say("code")} {team.code}
        <br />
        {say("kindStays")}
      </p>
      <ServerErrors error={error} names={FIELDS} />
    </ActDialog>
  );
}
