import { Form, Select } from "antd";
import { accountWords } from "../../../words/accounts.ts";
import { useWords } from "../../../words/define-words.ts";
import { type GrantValues, reachOfOrgan } from "./grant-values.ts";
import type { GrantPlace } from "./use-grant-places.ts";

/** The organ that is acted for, by its name: the unit, pool or team that it acts through is filled in from it. */
export function OrganField({ organs }: { readonly organs: readonly GrantPlace["organs"][number][] }) {
  const say = useWords(accountWords);
  const form = Form.useFormInstance<GrantValues>();

  function take(id: string | undefined) {
    const organ = organs.find((one) => one.organ === id);
    if (organ === undefined) return;
    const reach = reachOfOrgan(organ);
    form.setFieldsValue({
      reach,
      units: reach === "unit" ? [{ unit: organ.unit, name: organ.unit_name }] : [],
      pool: organ.pool ?? undefined,
      team: organ.team ?? undefined,
    } as never);
  }
  return (
    <Form.Item name="organ" label={say("organ")} extra={say("organHint")}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        placeholder={say("chooseOrgan")}
        onChange={take}
        options={organs.map(({ organ, name }) => ({ value: organ, label: name }))}
      />
    </Form.Item>
  );
}
