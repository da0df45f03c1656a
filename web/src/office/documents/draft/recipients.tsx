import { DeleteOutlined } from "@ant-design/icons";
import { Button, Popover, Select } from "antd";
import { useState } from "react";
import type { Body } from "../../../api/types.ts";
import { UnitFinder } from "../../../ui/unit-finder.tsx";
import { UnitName } from "../../../ui/unit-name.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import styles from "./draft.module.css";

export type Said = NonNullable<Body<"draft-document">["to"]>[number];

interface RecipientsProps {
  readonly to: readonly Said[];
  readonly onTo: (to: readonly Said[]) => void;
  /** To whom it went so far. */
  readonly usual: readonly string[];
}

/** 主送、抄送、抄报. Without a 主送 the record's own receiver is addressed. */
export function Recipients({ to, onTo, usual }: RecipientsProps) {
  const say = useWords(documentsWords);
  const comma = useComma();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.recipients}>
      <div className={styles.label}>{say("recipients")}</div>
      <p className={styles.soft}>
        {to.some(({ role }) => (role ?? "main") === "main")
          ? say("mainNamed")
          : usual.length > 0
            ? say("mainUsualIs", { names: usual.join(comma) })
            : say("mainUsual")}
      </p>
      <ul>
        {to.map((one, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an office may stand twice, as addressee and for a copy
          <li key={n} className={styles.recipient}>
            <Select
              aria-label={say("recipientRole")}
              value={one.role ?? "main"}
              options={(["main", "copy", "report"] as const).map((role) => ({
                value: role,
                label: say(`role_${role}`),
              }))}
              onChange={(role) => onTo(to.map((other, at) => (at === n ? { ...other, role } : other)))}
            />
            <UnitName unit={one.unit} />
            <Button
              type="text"
              aria-label={say("removeRecipient")}
              icon={<DeleteOutlined />}
              onClick={() => onTo(to.filter((_, at) => at !== n))}
            />
          </li>
        ))}
      </ul>
      <Popover
        open={isOpen}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomLeft"
        destroyOnHidden
        content={
          <UnitFinder
            onChoose={(unit) => {
              setOpen(false);
              if (unit !== undefined) onTo([...to, { role: to.length === 0 ? "main" : "copy", unit }]);
            }}
          />
        }
      >
        <Button>{say("addRecipient")}</Button>
      </Popover>
    </section>
  );
}
