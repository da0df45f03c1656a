import { Form } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { type PickedUnit, UnitPicker } from "../../../ui/unit-picker.tsx";
import { useWords } from "../../../words/define-words.ts";
import { unitWords } from "../../../words/units.ts";
import { useChange } from "./use-change.ts";
import { basisOf, type When, WhenFields } from "./when-fields.tsx";

interface Values extends When {
  readonly successors?: readonly PickedUnit[];
}

/** The unit ends; who takes over sees its past and finishes its open problems. */
export function WithdrawUnit({
  unit,
  onClose,
}: {
  readonly unit: Answer<"read-unit">;
  readonly onClose: () => void;
}) {
  const say = useWords(unitWords);
  const change = useChange();
  const withdraw = useCommand("withdraw-unit");
  const send = (values: Values) =>
    change(() =>
      withdraw.mutateAsync({
        args: {},
        body: {
          unit: unit.unit,
          successor: values.successors?.[0]?.unit ?? null,
          on: values.on,
          ...basisOf(values),
        },
      }),
    );
  return (
    <ActDialog<Values>
      isOpen
      isGrave
      heading={say("withdrawHeading", { name: unit.name })}
      consequences={<p>{say("withdrawWhat")}</p>}
      verb={say("withdraw")}
      onAct={send}
      onClose={onClose}
    >
      <Form.Item name="successors" label={say("successor")} extra={say("successorHint")}>
        <UnitPicker most={1} empty={say("noSuccessor")} />
      </Form.Item>
      <WhenFields />
    </ActDialog>
  );
}
