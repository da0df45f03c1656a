import { Form, Input, Radio } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { DayField } from "../../../ui/day-field.tsx";
import { type PickedUnit, UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { unitWords } from "../../../words/units.ts";
import { useChange } from "./use-change.ts";
import { basisOf, useToday } from "./when-fields.tsx";

interface Values {
  readonly hierarchy: "pool" | "grid";
  readonly pool?: string;
  readonly grid?: readonly PickedUnit[];
  readonly children: readonly PickedUnit[];
  readonly first_day: string;
  readonly last_day?: string;
  readonly basis?: string;
}

/** As ids are: the pool of a policy (`county`), or a unit's own. */
const POOL_ID = /^[A-Za-z0-9][\w.-]{0,63}$/;

/** Puts the unit, and others with it, into a pool or a grid. A team's territory is set with the team, by the campaign's office. */
export function RelateUnits({
  unit,
  onClose,
}: {
  readonly unit: Answer<"read-unit">;
  readonly onClose: () => void;
}) {
  const say = useWords(unitWords);
  const change = useChange();
  const relate = useCommand("relate-units");
  const today = useToday();
  const send = (values: Values) =>
    change(() =>
      relate.mutateAsync({
        args: {},
        body: {
          hierarchy: values.hierarchy,
          parent: values.hierarchy === "pool" ? (values.pool ?? "").trim() : (values.grid?.[0]?.unit ?? ""),
          children: values.children.map((one) => one.unit),
          first_day: values.first_day,
          ...(values.last_day ? { last_day: values.last_day } : {}),
          ...basisOf(values),
        },
      }),
    );
  return (
    <ActDialog<Values>
      isOpen
      heading={say("relateHeading", { name: unit.name })}
      consequences={<p>{say("relateWhat")}</p>}
      verb={say("relate")}
      initial={{
        hierarchy: "pool",
        children: [{ unit: unit.unit, name: unit.name }],
        first_day: today,
      }}
      onAct={send}
      onClose={onClose}
    >
      <RelateFields />
    </ActDialog>
  );
}

function RelateFields() {
  const say = useWords(unitWords);
  const form = Form.useFormInstance<Values>();
  const hierarchy: Values["hierarchy"] = Form.useWatch("hierarchy", form) ?? "pool";
  const required = useRequired();
  return (
    <>
      <Form.Item name="hierarchy" label={say("relateInto")}>
        <Radio.Group
          options={[
            { value: "pool", label: say("pool") },
            { value: "grid", label: say("grid") },
          ]}
        />
      </Form.Item>
      {hierarchy === "pool" ? (
        <Form.Item
          name="pool"
          label={say("poolId")}
          extra={say("poolIdHint")}
          rules={[...required, { pattern: POOL_ID, message: say("poolIdWrong") }]}
        >
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
      ) : (
        <Form.Item name="grid" label={say("gridUnit")} rules={required}>
          <UnitPicker most={1} />
        </Form.Item>
      )}
      <Form.Item name="children" label={say("relateWhich")} rules={required}>
        <UnitPicker canSpread />
      </Form.Item>
      <Form.Item name="first_day" label={say("relateFrom")} rules={required}>
        <DayField isNeeded />
      </Form.Item>
      <Form.Item name="last_day" label={say("relateTo")}>
        <DayField />
      </Form.Item>
      <Form.Item name="basis" label={say("basis")}>
        <Input maxLength={200} placeholder={say("basisHint")} />
      </Form.Item>
    </>
  );
}
