import { Form } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { type PickedUnit, UnitPicker } from "../../../ui/unit-picker.tsx";
import { useWords } from "../../../words/define-words.ts";
import { unitWords } from "../../../words/units.ts";
import { foundUnit, type NewUnit, NewUnitFields } from "./new-unit-fields.tsx";
import { useChange } from "./use-change.ts";
import { basisOf, type When, WhenFields } from "./when-fields.tsx";

interface AddUnitProps {
  /** Below whom it begins; without it, that is asked. */
  readonly parent: PickedUnit | undefined;
  readonly onClose: () => void;
  readonly onAdded: (unit: string) => void;
}

type Values = NewUnit & When & { readonly parents?: readonly PickedUnit[] };

export function AddUnit({ parent, onClose, onAdded }: AddUnitProps) {
  const say = useWords(unitWords);
  const change = useChange();
  const add = useCommand("add-unit");
  async function send(values: Values): Promise<boolean> {
    const found = foundUnit(values);
    const above = parent?.unit ?? values.parents?.[0]?.unit ?? null;
    const isDone = await change(() =>
      add.mutateAsync({ args: {}, body: { ...found, parent: above, on: values.on, ...basisOf(values) } }),
    );
    if (isDone) onAdded(found.unit);
    return isDone;
  }
  return (
    <ActDialog<Values>
      isOpen
      heading={parent === undefined ? say("add") : say("addHeading", { name: parent.name })}
      consequences={<p>{say("addWhat")}</p>}
      verb={say("add")}
      initial={{ kind: "village" }}
      onAct={send}
      onClose={onClose}
    >
      {parent === undefined ? (
        <Form.Item name="parents" label={say("above")}>
          <UnitPicker most={1} empty={say("top")} />
        </Form.Item>
      ) : null}
      <NewUnitFields />
      <WhenFields />
    </ActDialog>
  );
}
