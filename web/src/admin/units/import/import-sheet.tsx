import { Button, Checkbox, Form, Input } from "antd";
import { useCallback, useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { type PickedUnit, UnitPicker } from "../../../ui/unit-picker.tsx";
import { useWords } from "../../../words/define-words.ts";
import { importWords } from "../../../words/imports.ts";
import { basisOf, type When, WhenFields } from "../acts/when-fields.tsx";
import styles from "../units.module.css";
import { FaultTable } from "./fault-table.tsx";
import { readBase64 } from "./read-base64.ts";
import { SheetPlan } from "./sheet-plan.tsx";
import { useImport } from "./use-import.ts";

interface Values extends When {
  readonly below?: readonly PickedUnit[];
  readonly complete?: boolean;
}

/** Units from a sheet (docs/data-format.md): CSV in UTF-8 or GB 18030, .xls or .xlsx. */
export function ImportSheet() {
  const say = useWords(importWords);
  const tell = useTell();
  const confirm = useConfirm();
  const [form] = Form.useForm<Values>();
  const [file, setFile] = useState<File>();
  const command = useCommand("import-units");
  const { mutateAsync, isPending } = command;
  const send = useCallback(
    async (onlyPlan: boolean) => {
      if (file === undefined) throw new Error("no file was chosen");
      const values = form.getFieldsValue(true) as Values;
      const below = values.below?.[0]?.unit;
      return mutateAsync({
        args: {},
        body: {
          file: file.name,
          sheet: await readBase64(file),
          on: values.on,
          complete: values.complete ?? false,
          only_plan: onlyPlan,
          ...(below === undefined ? {} : { below }),
          ...basisOf(values),
        },
      });
    },
    [file, form, mutateAsync],
  );
  const { plan, faults, run, forget } = useImport(send);

  async function carryOut() {
    if (plan === undefined) return;
    const isSure = await confirm({
      heading: say("importHeading", { file: file?.name ?? "" }),
      consequences: say("importWhat"),
      verb: say("doImport"),
      isGrave: plan.withdrawn.length > 0,
    });
    if (isSure && (await run(false)) !== undefined) tell.done(say("imported"));
  }
  return (
    <div className={styles.wizard}>
      <Form<Values> form={form} layout="vertical" requiredMark={false} onValuesChange={forget}>
        <Form.Item label={say("file")} htmlFor="sheet" extra={say("sheetKinds")}>
          <Input
            id="sheet"
            type="file"
            accept=".csv,.xls,.xlsx"
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              forget();
            }}
          />
        </Form.Item>
        <Form.Item name="below" label={say("below")} extra={say("belowHint")}>
          <UnitPicker most={1} empty={say("wholeTree")} />
        </Form.Item>
        <Form.Item name="complete" valuePropName="checked" extra={say("completeHint")}>
          <Checkbox>{say("complete")}</Checkbox>
        </Form.Item>
        <WhenFields />
      </Form>
      <div className={styles.buttons}>
        <Button
          type={plan === undefined ? "primary" : "default"}
          disabled={file === undefined}
          loading={isPending}
          onClick={() => void run(true)}
        >
          {say("look")}
        </Button>
        {plan === undefined ? null : (
          <Button type="primary" loading={isPending} onClick={() => void carryOut()}>
            {say("doImport")}
          </Button>
        )}
      </div>
      {plan === undefined ? null : <SheetPlan plan={plan} />}
      {faults.length === 0 ? null : <FaultTable faults={faults} file={file?.name ?? ""} />}
    </div>
  );
}
