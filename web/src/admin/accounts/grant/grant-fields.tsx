import { POWERS, ROLES, type Role, type Side, VERBS } from "@cunjing/contract";
import { Form, Select } from "antd";
import { DayField } from "../../../ui/day-field.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { accountWords } from "../../../words/accounts.ts";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import styles from "../accounts.module.css";
import type { GrantValues } from "./grant-values.ts";
import { PlaceFields } from "./place-fields.tsx";
import type { GrantPlace } from "./use-grant-places.ts";

const SIDES = ["inspecting", "responsible", "watching", "administering"] as const satisfies readonly Side[];
const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** Which role, what it may do, where, and for how long. */
export function GrantFields({ places }: { readonly places: readonly GrantPlace[] }) {
  const say = useWords(accountWords);
  const phrase = usePhrase();
  const form = Form.useFormInstance<GrantValues>();
  const role: Role | undefined = Form.useWatch("role", form);
  const required = useRequired();
  return (
    <>
      <Form.Item
        name="role"
        label={say("role")}
        rules={required}
        extra={
          role === undefined
            ? say("roleFirst")
            : say("mayDo", { verbs: POWERS[role].map((verb) => phrase(VERBS[verb])).join(say("comma")) })
        }
      >
        <Select
          autoFocus
          showSearch={{ optionFilterProp: "label" }}
          placeholder={say("chooseRole")}
          onChange={() =>
            form.setFieldsValue({
              reach: undefined,
              organ: undefined,
              pool: undefined,
              team: undefined,
            } as never)
          }
          options={SIDES.map((side) => ({
            label: say(side),
            options: ROLE_NAMES.filter((one) => ROLES[one].side === side).map((one) => ({
              value: one,
              label: phrase(ROLES[one]),
            })),
          }))}
        />
      </Form.Item>
      {role === undefined || ROLES[role].scope === "site" ? null : (
        <PlaceFields role={role} places={places} />
      )}
      <div className={styles.days}>
        <Form.Item name="first_day" label={say("firstDay")} rules={required}>
          <DayField isNeeded />
        </Form.Item>
        <Form.Item
          name="last_day"
          label={say(role === "visiting_auditor" ? "lastDayNeeded" : "lastDay")}
          rules={role === "visiting_auditor" ? required : []}
        >
          <DayField />
        </Form.Item>
      </div>
    </>
  );
}
