import { Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { DayField } from "../../../ui/day-field.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { unitWords } from "../../../words/units.ts";
import { useAct } from "../../shared/use-act.ts";
import { basisOf, useToday } from "./when-fields.tsx";

type Relation = Answer<"read-unit">["relations"][number];
export type EndableRelation = Relation & { readonly hierarchy: "pool" | "team" | "grid" };

/** Where a unit belongs is changed by moving it, never by taking it out. */
export const isEndable = (relation: Relation): relation is EndableRelation =>
  relation.hierarchy !== "administrative";

interface Values {
  readonly last_day: string;
  readonly basis?: string;
}

interface EndRelationProps {
  readonly unit: Answer<"read-unit">;
  readonly relation: EndableRelation;
  readonly onClose: () => void;
}

/** Takes the unit out of a pool, a territory or a grid after a last day; that it was in it stays on record. */
export function EndRelation({ unit, relation, onClose }: EndRelationProps) {
  const say = useWords(unitWords);
  const required = useRequired();
  const act = useAct();
  const end = useCommand("end-relations");
  const today = useToday();
  const { hierarchy, parent, parent_name, first_day } = relation;
  const from = `${say(hierarchy)} ${parent_name ?? parent}`;
  return (
    <ActDialog<Values>
      isOpen
      isGrave
      heading={say("endHeading", { name: unit.name, from })}
      consequences={<p>{say("endWhat")}</p>}
      verb={say("end")}
      initial={{ last_day: today }}
      onAct={(values) =>
        act(say("ended", { name: unit.name, from }), () =>
          end.mutateAsync({
            args: {},
            body: {
              hierarchy,
              parent,
              children: [unit.unit],
              last_day: values.last_day,
              ...basisOf(values),
            },
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="last_day" label={say("endOn")} rules={required}>
        <DayField isNeeded min={first_day ?? undefined} />
      </Form.Item>
      <Form.Item name="basis" label={say("basis")}>
        <Input maxLength={200} placeholder={say("basisHint")} />
      </Form.Item>
    </ActDialog>
  );
}
