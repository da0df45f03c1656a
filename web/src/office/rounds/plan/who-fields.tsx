import { Checkbox, Form } from "antd";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import { roundWords } from "../../../words/rounds.ts";
import type { PlanSurroundings } from "./check-plan.ts";
import styles from "./plan.module.css";

interface WhoFieldsProps {
  readonly teams: PlanSurroundings["teams"];
  readonly kind: string;
}

/** The teams that go; those that fit the kind first. */
export function WhoFields({ teams, kind }: WhoFieldsProps) {
  const say = useWords(planWords);
  const comma = useComma();
  const rounds = useWords(roundWords);
  const fits = (team: string) => Number((team === "covert") === (kind === "covert"));
  const sorted = [...teams].sort((a, b) => fits(b.kind) - fits(a.kind));
  return (
    <Form.Item
      name="teams"
      label={rounds("teams")}
      rules={kind === "covert" ? [{ required: true, message: say("covertTeam") }] : []}
    >
      <Checkbox.Group className={styles.teams ?? ""}>
        {sorted.map(({ team, name, members, units }) => (
          <Checkbox key={team} value={team}>
            {name}
            <span className={styles.soft}>
              {" "}
              {units
                .slice(0, 4)
                .map((one) => one.name)
                .join(comma)}
              {units.length > 4 ? "…" : ""} ·{" "}
              {say("people", { count: members.reduce((sum, { headcount }) => sum + headcount, 0) })}
            </span>
          </Checkbox>
        ))}
      </Checkbox.Group>
    </Form.Item>
  );
}
