import { Button, Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { drawWords } from "../../../words/draws.ts";
import { planWords } from "../../../words/plan-round.ts";

interface Values {
  readonly title: string;
  readonly source: string;
  readonly seed?: string;
}

/** The first step: what is fixed before anybody knows the seed. */
export function PublishForm({ round }: { readonly round: Answer<"read-round"> }) {
  const say = useWords(drawWords);
  const plan = useWords(planWords);
  const tell = useTell();
  const confirm = useConfirm();
  const { campaign } = useScope();
  const command = useCommand("publish-seed");
  const required = [{ required: true, message: plan("required") }];

  async function publish({ title, source, seed }: Values) {
    const sure = await confirm({
      heading: say("publishHeading"),
      consequences: say("publishWords"),
      verb: say("publish"),
    });
    if (!sure) return;
    try {
      const body = {
        draw: crypto.randomUUID(),
        title,
        round: round.round,
        source,
        ...(seed === undefined || seed.trim() === "" ? {} : { seed: seed.trim() }),
      };
      const { frame_size } = await command.mutateAsync({ args: { campaign }, body });
      tell.done(say("published", { frame: frame_size }));
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ title: round.title }}
      onFinish={publish}
    >
      <Form.Item name="title" label={say("name")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="source" label={say("source")} extra={say("sourceHint")} rules={required}>
        <Input.TextArea maxLength={300} rows={2} />
      </Form.Item>
      <Form.Item name="seed" label={say("seedNow")} extra={say("seedNowHelp")}>
        <Input maxLength={200} placeholder={say("optional")} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={command.isPending}>
        {say("publish")}
      </Button>
    </Form>
  );
}
