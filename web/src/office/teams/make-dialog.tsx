import { Form, Input, Select } from "antd";
import { useCommand } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useTell } from "../../ui/tell.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { useWords } from "../../words/define-words.ts";
import { teamWords } from "../../words/teams.ts";
import { TEAM_KINDS, type Team } from "./team-kinds.ts";

interface Values {
  readonly code: string;
  readonly pool?: string;
  readonly name: string;
  readonly kind: Team["kind"];
  readonly topic?: string;
  readonly lead_post?: string;
}

const filled = (text: string | undefined) => (text?.trim() === "" ? undefined : text?.trim());

interface MakeDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The pool whose teams the reader keeps, where it is one. */
  readonly pool: string | undefined;
}

/** A team by its code within a pool; members and territory follow. A lead bureau sets up no covert one, and none of another's pool. */
export function MakeDialog({ isOpen, onClose, pool: ownPool }: MakeDialogProps) {
  const say = useWords(teamWords);
  const tell = useTell();
  const { campaign } = useScope();
  const isOffice = useCampaign().roles.includes("campaign_office");
  const kinds = Object.entries(TEAM_KINDS).filter(([kind]) => isOffice || kind !== "covert");
  const command = useCommand("make-team");
  const rules = useRequired();

  async function make({ code, pool, name, kind, topic, lead_post }: Values): Promise<boolean> {
    const [about, lead] = [filled(topic), filled(lead_post)];
    try {
      await command.mutateAsync({
        args: { campaign },
        body: {
          team: crypto.randomUUID(),
          code: code.trim(),
          pool: filled(pool) ?? "",
          name: name.trim(),
          kind,
          ...(about === undefined ? {} : { topic: about }),
          ...(lead === undefined ? {} : { lead_post: lead }),
        },
      });
      tell.done(say("saved"));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<Values>
      isOpen={isOpen}
      onClose={onClose}
      onAct={make}
      verb={say("make")}
      heading={say("make")}
      initial={{ kind: "area", ...(ownPool === undefined ? {} : { pool: ownPool }) }}
    >
      <Form.Item name="name" label={say("name")} rules={rules}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="code" label={say("code")} extra={say("codeHint")} rules={rules}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="kind" label={say("kind")} rules={rules}>
        <Select options={kinds.map(([value, word]) => ({ value, label: say(word) }))} />
      </Form.Item>
      <Form.Item name="pool" label={say("pool")} extra={isOffice ? undefined : say("poolHint")}>
        <Input maxLength={64} />
      </Form.Item>
      <Form.Item name="topic" label={say("topic")}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="lead_post" label={say("leadPost")}>
        <Input maxLength={60} />
      </Form.Item>
    </ActDialog>
  );
}
