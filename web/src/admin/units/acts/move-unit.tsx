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
  readonly parents?: readonly PickedUnit[];
}

/** Below another unit from a day on, with all that is below it. */
export function MoveUnit({
  unit,
  onClose,
}: {
  readonly unit: Answer<"read-unit">;
  readonly onClose: () => void;
}) {
  const say = useWords(unitWords);
  const change = useChange();
  const move = useCommand("move-unit");
  const send = (values: Values) =>
    change(() =>
      move.mutateAsync({
        args: {},
        body: {
          unit: unit.unit,
          parent: values.parents?.[0]?.unit ?? null,
          on: values.on,
          ...basisOf(values),
        },
      }),
    );
  return (
    <ActDialog<Values>
      isOpen
      heading={say("moveHeading", { name: unit.name })}
      consequences={<p>{say("moveWhat")}</p>}
      verb={say("move")}
      onAct={send}
      onClose={onClose}
    >
      <Form.Item name="parents" label={say("newAbove")}>
        <UnitPicker most={1} empty={say("top")} />
      </Form.Item>
      <WhenFields />
    </ActDialog>
  );
}
