import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useWords } from "../../../words/define-words.ts";
import { unitWords } from "../../../words/units.ts";
import { type NewUnit, NewUnitFields } from "./new-unit-fields.tsx";
import { useChange } from "./use-change.ts";
import { basisOf, type When, WhenFields } from "./when-fields.tsx";

type Values = NewUnit & When;

/** Another name, kind, code or place in the order from a day on: the unit stays itself. */
export function RenameUnit({
  unit,
  onClose,
}: {
  readonly unit: Answer<"read-unit">;
  readonly onClose: () => void;
}) {
  const say = useWords(unitWords);
  const change = useChange();
  const rename = useCommand("rename-unit");
  const { name, kind, code, order } = unit;
  const was = {
    name,
    kind: kind as NewUnit["kind"],
    ...(code === null ? {} : { code }),
    ...(order === null ? {} : { order }),
  };
  const send = (values: Values) =>
    change(() =>
      rename.mutateAsync({
        args: {},
        body: {
          unit: unit.unit,
          on: values.on,
          ...(values.name === name ? {} : { name: values.name }),
          ...(values.kind === kind ? {} : { kind: values.kind }),
          ...((values.code?.trim() || null) === code ? {} : { code: values.code?.trim() || null }),
          ...(typeof values.order === "number" && values.order !== order ? { order: values.order } : {}),
          ...basisOf(values),
        },
      }),
    );
  return (
    <ActDialog<Values>
      isOpen
      heading={say("renameHeading", { name })}
      consequences={<p>{say("renameWhat")}</p>}
      verb={say("rename")}
      initial={was}
      onAct={send}
      onClose={onClose}
    >
      <NewUnitFields />
      <WhenFields />
    </ActDialog>
  );
}
