import { Button, Form, Input } from "antd";
import type { ReactNode } from "react";
import type { Answer } from "../api/types.ts";
import { useConfirm } from "../ui/confirm.tsx";
import { useTell } from "../ui/tell.tsx";
import { useRequired } from "../ui/use-required.ts";
import { useWords } from "../words/define-words.ts";
import { drawWords } from "../words/draws.ts";
import styles from "./draw.module.css";

export interface SeedValues {
  readonly seed?: string;
}

interface SeedFormProps<Values extends SeedValues> {
  readonly draw: Answer<"read-draw">;
  /** What becomes of those that are drawn; that it can be done once only. */
  readonly consequences: string;
  readonly isSending: boolean;
  readonly initial?: Partial<Values>;
  /** Draws, and resolves to what is told of it. @param body the draw, and its seed where none was published with the frame */
  readonly onDraw: (
    body: { readonly draw: string; readonly seed?: string },
    values: Values,
  ) => Promise<string>;
  /** Further fields: `Form.Item`s with their rules. */
  readonly children?: ReactNode;
}

/** The second step: the seed as it came out, and what is drawn follows from it. */
export function SeedForm<Values extends SeedValues>({
  draw,
  consequences,
  isSending,
  initial,
  onDraw,
  children,
}: SeedFormProps<Values>) {
  const say = useWords(drawWords);
  const required = useRequired();
  const tell = useTell();
  const confirm = useConfirm();

  async function drawWith(values: Values) {
    const seed = values.seed?.trim();
    const sure = await confirm({
      heading: say("drawHeading"),
      consequences: (
        <>
          <p className={styles.seed}>{seed ?? draw.seed}</p>
          <p>{consequences}</p>
        </>
      ),
      verb: say("draw"),
    });
    if (!sure) return;
    try {
      const body = { draw: draw.draw, ...(draw.seed === null && seed !== undefined ? { seed } : {}) };
      tell.done(await onDraw(body, values));
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => void drawWith(values)}
      {...(initial === undefined ? {} : { initialValues: initial as Record<string, unknown> })}
    >
      {draw.seed === null ? (
        <Form.Item
          name="seed"
          label={say("seed")}
          extra={`${say("seedHint")}。${draw.seed_source}`}
          rules={required}
        >
          <Input maxLength={200} />
        </Form.Item>
      ) : (
        <p>
          {say("seed")} {draw.seed}
        </p>
      )}
      {children}
      <Button type="primary" htmlType="submit" loading={isSending}>
        {say("draw")}
      </Button>
    </Form>
  );
}
