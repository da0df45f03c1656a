import "../../../ui/calendar-locales.ts";
import { Checkbox, DatePicker, Form, Input, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useCommand, useRead } from "../../../api/queries.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { type PickedUnit, UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { useView } from "../use-view.ts";

interface Values {
  readonly unit: readonly PickedUnit[];
  readonly kind: string;
  readonly holder: string;
  readonly post?: string;
  readonly body?: string;
  readonly first_day: Dayjs;
  readonly office?: readonly PickedUnit[];
  readonly replaces?: boolean;
}

interface SetDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** A gap that is being filled. */
  readonly unit?: PickedUnit;
  readonly kind?: string;
}

const text = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined || value.trim() === "" ? {} : ({ [name]: value.trim() } as Record<Name, string>);

/** Who answers for a unit from a day on: a post or a body, never a person's name. */
export function SetDialog({ isOpen, onClose, unit, kind }: SetDialogProps) {
  const say = useWords(responsibilityWords);
  const tell = useTell();
  const { campaign, day } = useView();
  const command = useCommand("set-responsibility");
  const kinds = useRead("list-responsibility-kinds", { campaign, day }, { enabled: isOpen });
  const rules = useRequired();

  async function set(values: Values): Promise<boolean> {
    const office = values.office?.[0]?.unit;
    try {
      const { ended } = await command.mutateAsync({
        args: { campaign },
        body: {
          responsibility: crypto.randomUUID(),
          unit: values.unit[0]?.unit ?? "",
          kind: values.kind,
          holder: values.holder.trim(),
          first_day: values.first_day.format("YYYY-MM-DD"),
          replaces: values.replaces ?? false,
          ...text("post", values.post),
          ...text("body", values.body),
          ...(office === undefined ? {} : { office }),
        },
      });
      tell.done(ended.length === 0 ? say("setDone") : say("setDoneEnded", { count: ended.length }));
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
      onAct={set}
      verb={say("set")}
      heading={say("set")}
      initial={{
        unit: unit === undefined ? [] : [unit],
        first_day: dayjs(day),
        ...(kind === undefined ? {} : { kind }),
      }}
    >
      <Form.Item name="unit" label={say("unit")} rules={rules}>
        <UnitPicker most={1} />
      </Form.Item>
      <Form.Item name="kind" label={say("kind")} rules={rules}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={(kinds.data?.kinds ?? []).map((one) => ({
            value: one.kind,
            label: one.holders === null ? one.label : `${one.label} (${one.holders})`,
          }))}
        />
      </Form.Item>
      <Form.Item name="holder" label={say("holderId")} extra={say("holderIdHint")} rules={rules}>
        <Input maxLength={64} />
      </Form.Item>
      <Form.Item name="post" label={say("post")}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="body" label={say("body")}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="first_day" label={say("from")} rules={rules}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="office" label={say("keepsOffice")}>
        <UnitPicker most={1} />
      </Form.Item>
      <Form.Item name="replaces" valuePropName="checked">
        <Checkbox>{say("replaces")}</Checkbox>
      </Form.Item>
    </ActDialog>
  );
}
