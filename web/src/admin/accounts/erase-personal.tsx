import { ERASURE_BASES } from "@cunjing/contract";
import { Button, Checkbox, Form, Input, Radio } from "antd";
import { useState } from "react";
import { useCommand } from "../../api/queries.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useConfirm } from "../../ui/confirm.tsx";
import { useTell } from "../../ui/tell.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { accountWords } from "../../words/accounts.ts";
import { usePhrase, useWords } from "../../words/define-words.ts";
import styles from "./accounts.module.css";

type Basis = keyof typeof ERASURE_BASES;

/** What the trail keeps of whoever held an account, by the names under which the events keep it. */
const KEPT = {
  keptNames: ["name", "name_before", "name_after"],
  keptContact: ["telephone", "other"],
  keptIdentity: ["subject"],
} as const;
type Kept = keyof typeof KEPT;

interface Values {
  readonly kept: readonly Kept[];
  readonly basis: Basis;
  readonly reason: string;
}

/** Erases for good what the trail keeps about a person: asked twice, since nothing brings it back. */
export function ErasePersonal({ account, post }: { readonly account: string; readonly post: string }) {
  const say = useWords(accountWords);
  const required = useRequired();
  const written = useRequired({ whitespace: true });
  const phrase = usePhrase();
  const tell = useTell();
  const confirm = useConfirm();
  const erase = useCommand("erase-personal-values");
  const [isOpen, setOpen] = useState(false);
  const all = Object.keys(KEPT) as Kept[];

  async function send({ kept, basis, reason }: Values): Promise<boolean> {
    const isSure = await confirm({
      heading: say("eraseHeading", { post }),
      consequences: (
        <ul className={styles.consequences}>
          <li>{say("eraseGone", { what: kept.map((one) => say(one)).join(say("comma")) })}</li>
          <li>{say("eraseStays")}</li>
          <li>{say("eraseRecord")}</li>
          <li>{say("eraseBackups")}</li>
        </ul>
      ),
      verb: say("eraseForGood"),
      isGrave: true,
    });
    if (!isSure) return false;
    try {
      const { erased } = await erase.mutateAsync({
        args: {},
        body: {
          noun: "account",
          subject: account,
          basis,
          reason: reason.trim(),
          ...(kept.length === all.length ? {} : { names: kept.flatMap((one) => [...KEPT[one]]) }),
        },
      });
      tell.done(say("erasedDone", { count: erased }));
    } catch (error) {
      tell.failed(error);
      return false;
    }
    return true;
  }

  return (
    <div className={styles.acts}>
      <span className={styles.soft}>{say("eraseLead")}</span>
      <Button size="small" danger onClick={() => setOpen(true)}>
        {say("erase")}
      </Button>
      {isOpen ? (
        <ActDialog<Values>
          isOpen
          isGrave
          heading={say("eraseHeading", { post })}
          consequences={<p>{say("eraseWhat")}</p>}
          verb={say("erase")}
          initial={{ kept: all, basis: "asked" }}
          onAct={send}
          onClose={() => setOpen(false)}
        >
          <Form.Item name="kept" label={say("eraseKept")} rules={required}>
            <Checkbox.Group options={all.map((one) => ({ value: one, label: say(one) }))} />
          </Form.Item>
          <Form.Item name="basis" label={say("eraseBasis")}>
            <Radio.Group
              vertical
              options={(Object.keys(ERASURE_BASES) as Basis[]).map((one) => ({
                value: one,
                label: phrase(ERASURE_BASES[one]),
              }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={say("reason")} extra={say("eraseReasonHint")} rules={written}>
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
          </Form.Item>
        </ActDialog>
      ) : null}
    </div>
  );
}
