import { Form, Input, Select } from "antd";
import { Section } from "../../../ui/page.tsx";
import { Reading } from "../../../ui/states.tsx";
import { campaignWords } from "../../../words/campaigns.ts";
import { useWords } from "../../../words/define-words.ts";
import { loadPolicyWords } from "../../../words/load-policy.ts";
import { FindingTable } from "../../shared/finding-table.tsx";
import styles from "../campaigns.module.css";
import type { LookedAt } from "./look-at-policy.ts";

interface PolicyFoundProps {
  readonly file: string;
  /** Undefined while it is read. */
  readonly looked: LookedAt | undefined;
  /** Variants that were chosen otherwise than the text has them. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly setBy: string;
  readonly onChoose: (decision: string, variant: string) => void;
  readonly onSetBy: (words: string) => void;
}

/** What the check found in the chosen text, and the questions that it leaves open, with what holds of each. */
export function PolicyFound({ file, looked, chosen, setBy, onChoose, onSetBy }: PolicyFoundProps) {
  const say = useWords(campaignWords);
  const load = useWords(loadPolicyWords);
  if (looked === undefined) return <Reading rows={4} />;
  const { errors, findings, title, decisions, variants } = looked;
  const notices = load("notices", { count: findings.length - errors });
  return (
    <div className={styles.results} aria-live="polite">
      <Section
        heading={
          errors > 0
            ? load("wrong", { count: errors, file })
            : load("right", { title: title ?? file, notices })
        }
      >
        {findings.length === 0 ? null : <FindingTable findings={findings} />}
      </Section>
      {errors > 0 ? <p className={styles.soft}>{load("notLoadable")}</p> : null}
      {errors > 0 || decisions.length === 0 ? null : (
        <details className={styles.decisions}>
          <summary>{say("decisions", { count: decisions.length })}</summary>
          <p className={styles.soft}>{say("decisionsLead")}</p>
          <div className={styles.form}>
            {decisions.map(({ id, asks, value, variants: names }) => (
              <Form.Item key={id} label={asks} htmlFor={`decision-${id}`} layout="vertical">
                <Select
                  id={`decision-${id}`}
                  aria-label={asks}
                  value={chosen[id] ?? value}
                  onChange={(variant: string) => onChoose(id, variant)}
                  options={names.map((name) => ({
                    value: name,
                    label:
                      name === value
                        ? say("variantDefault", { label: variants[id]?.[name] ?? name })
                        : (variants[id]?.[name] ?? name),
                  }))}
                />
              </Form.Item>
            ))}
            <Form.Item
              label={say("setBy")}
              htmlFor="decisions-set-by"
              layout="vertical"
              extra={say("setByHint")}
            >
              <Input
                id="decisions-set-by"
                maxLength={60}
                value={setBy}
                onChange={({ target }) => onSetBy(target.value)}
              />
            </Form.Item>
          </div>
        </details>
      )}
    </div>
  );
}
