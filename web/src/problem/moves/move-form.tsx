import { Button, Form, Input, Radio, Select } from "antd";
import { useEffect, useRef, useState } from "react";
import { useCommand } from "../../api/queries.ts";
import { useAccount } from "../../app/account.ts";
import { useScope } from "../../app/campaign.ts";
import { DayField } from "../../ui/day-field.tsx";
import { useTell } from "../../ui/tell.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { type MoveWord, moveWords } from "../../words/moves.ts";
import { useChannels } from "../problem-words.ts";
import { useSeverityWord } from "../severity-word.ts";
import { bodyOf, type Field, fieldsOf, type Moving, type OfferedMove, type Values } from "./move-fields.ts";
import styles from "./moves.module.css";
import { UnitField } from "./unit-field.tsx";
import { useMovedWords } from "./use-moved-words.ts";

interface MoveFormProps {
  readonly move: OfferedMove;
  readonly problems: readonly Moving[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** One move with what it needs, sent for one problem or for many at once: all or none. */
export function MoveForm({ move, problems, onDone, onCancel }: MoveFormProps) {
  const say = useWords(moveWords);
  const common = useWords(commonWords);
  const required = useRequired();
  const tell = useTell();
  const movedWords = useMovedWords();
  const { campaign } = useScope();
  const post = useAccount().data?.post;
  const [form] = Form.useForm<Values>();
  // The operation's name comes from the server's offer; its body is made and tested in move-fields.ts.
  const command = useCommand(move.command as "close-problems");
  const [ids] = useState(() => new Map<string, string>());
  const word = move.move as MoveWord;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void place.current?.scrollIntoView({ block: "nearest" });
  }, []);

  async function send(values: Values) {
    let made = 0;
    const newId = () => {
      const name = String(made++);
      const id = ids.get(name) ?? crypto.randomUUID();
      ids.set(name, id);
      return id;
    };
    try {
      const body = bodyOf(move, problems, values, newId) as never;
      const result = await command.mutateAsync({ args: { campaign }, body });
      tell.done(movedWords(say(word), problems.length, result));
      onDone();
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className={styles.form}
      requiredMark={false}
      initialValues={post === undefined ? {} : { approver: post }}
      onFinish={(values) => void send(values)}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          onCancel();
        }
      }}
    >
      {problems.length > 1 ? <p>{say("about", { count: problems.length })}</p> : null}
      {move.move === "return" ? <p className={styles.note}>{say("returnThen")}</p> : null}
      {fieldsOf(move).map((field, at) => (
        <Form.Item
          key={field.name}
          name={field.name}
          label={say(field.word)}
          rules={field.isRequired === true ? required : []}
        >
          <FieldInput field={field} isFirst={at === 0} />
        </Form.Item>
      ))}
      <div className={styles.actions} ref={place}>
        <Button type="primary" htmlType="submit" loading={command.isPending}>
          {say(word)}
        </Button>
        <Button onClick={onCancel}>{common("cancel")}</Button>
      </div>
    </Form>
  );
}

interface FieldInputProps {
  readonly field: Field;
  readonly isFirst: boolean;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: unknown) => void;
}

/** Texts that a command takes at most. */
const MOST = { prose: 1000, line: 60 } as const;

function FieldInput({ field, isFirst, ...bound }: FieldInputProps) {
  const say = useWords(moveWords);
  const severityWord = useSeverityWord();
  const channels = useChannels();
  switch (field.kind) {
    case "prose":
      return (
        <Input.TextArea
          {...bound}
          autoFocus={isFirst}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={MOST.prose}
        />
      );
    case "line":
      return <Input {...bound} autoFocus={isFirst} maxLength={MOST.line} />;
    case "day":
      return <DayField {...bound} autoFocus={isFirst} />;
    case "unit":
      return <UnitField {...bound} />;
    case "choice":
      return (
        <Radio.Group
          {...bound}
          options={(field.choices ?? []).map(([value, word]) => ({ value, label: say(word) }))}
        />
      );
    case "channel":
      return (
        <Select
          {...bound}
          allowClear
          placeholder={say("channelBySeverity")}
          options={channels.map(({ channel, label }) => ({ value: channel, label }))}
        />
      );
    case "severity":
      return (
        <Select
          {...bound}
          allowClear
          options={["ordinary", "prominent", "serious"].map((value) => ({
            value,
            label: severityWord(value),
          }))}
        />
      );
  }
}
