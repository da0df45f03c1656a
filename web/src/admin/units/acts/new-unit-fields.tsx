import { Form, Input, InputNumber, Select } from "antd";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { unitWords } from "../../../words/units.ts";
import { UNIT_KIND_NAMES, useKindName } from "../use-kind-name.ts";

export interface NewUnit {
  readonly name: string;
  readonly kind: (typeof UNIT_KIND_NAMES)[number];
  readonly code?: string;
  readonly order?: number;
}

/** What a unit that begins is: the fields of a form; `at` is where they stand in its values. */
export function NewUnitFields({ at = [] }: { readonly at?: readonly (string | number)[] }) {
  const say = useWords(unitWords);
  const required = useRequired();
  const written = useRequired({ whitespace: true });
  const kindName = useKindName();
  return (
    <>
      <Form.Item name={[...at, "name"]} label={say("name")} rules={written}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name={[...at, "kind"]} label={say("kind")} rules={required}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={UNIT_KIND_NAMES.map((kind) => ({ value: kind, label: kindName(kind) }))}
        />
      </Form.Item>
      <Form.Item name={[...at, "code"]} label={say("code")} extra={say("codeHint")}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name={[...at, "order"]} label={say("order")} extra={say("orderHint")}>
        <InputNumber min={0} precision={0} />
      </Form.Item>
    </>
  );
}

/** As the server takes it, under an id of its own: never its code, which changes. */
export const foundUnit = ({ name, kind, code, order }: NewUnit) => ({
  unit: crypto.randomUUID(),
  name,
  kind,
  ...(code?.trim() ? { code: code.trim() } : {}),
  ...(typeof order === "number" ? { order } : {}),
});
