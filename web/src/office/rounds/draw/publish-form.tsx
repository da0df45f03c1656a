import { Button, Form } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { SourceFields } from "../../../draw/source-fields.tsx";
import { type SourceValues, sourceOf } from "../../../draw/source-values.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { drawWords } from "../../../words/draws.ts";

/** The first step: what is fixed before anybody knows the seed. */
export function PublishForm({ round }: { readonly round: Answer<"read-round"> }) {
  const say = useWords(drawWords);
  const tell = useTell();
  const confirm = useConfirm();
  const { campaign } = useScope();
  const command = useCommand("publish-seed");

  async function publish(values: SourceValues) {
    const sure = await confirm({
      heading: say("publishHeading"),
      consequences: say("publishWords"),
      verb: say("publish"),
    });
    if (!sure) return;
    try {
      const body = {
        draw: crypto.randomUUID(),
        round: round.round,
        ...sourceOf(values),
      };
      const { frame_size } = await command.mutateAsync({ args: { campaign }, body });
      tell.done(say("published", { frame: frame_size }));
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <Form<SourceValues>
      layout="vertical"
      requiredMark={false}
      initialValues={{ title: round.title }}
      onFinish={publish}
    >
      <SourceFields />
      <Button type="primary" htmlType="submit" loading={command.isPending}>
        {say("publish")}
      </Button>
    </Form>
  );
}
