import { Button, Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { drawWords } from "../../../words/draws.ts";
import { planWords } from "../../../words/plan-round.ts";

/** The second step: the seed as it came out, and the units follow from it. */
export function SeedForm({ draw }: { readonly draw: Answer<"read-draw"> }) {
  const say = useWords(drawWords);
  const plan = useWords(planWords);
  const tell = useTell();
  const confirm = useConfirm();
  const { campaign } = useScope();
  const command = useCommand("draw-units");

  async function drawWith({ seed }: { readonly seed?: string }) {
    const sure = await confirm({
      heading: say("drawHeading"),
      consequences: (
        <>
          <p>{seed ?? draw.seed}</p>
          <p>{say("drawWords")}</p>
        </>
      ),
      verb: say("draw"),
    });
    if (!sure) return;
    try {
      const body = {
        draw: draw.draw,
        ...(draw.seed === null && seed !== undefined ? { seed: seed.trim() } : {}),
      };
      const { drawn } = await command.mutateAsync({ args: { campaign }, body });
      tell.done(say("drawnDone", { count: drawn.length }));
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <Form layout="vertical" requiredMark={false} onFinish={drawWith}>
      {draw.seed === null ? (
        <Form.Item
          name="seed"
          label={say("seed")}
          extra={`${say("seedHint")}。${draw.seed_source}`}
          rules={[{ required: true, message: plan("required") }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      ) : (
        <p>
          {say("seed")} {draw.seed}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={command.isPending}>
        {say("draw")}
      </Button>
    </Form>
  );
}
