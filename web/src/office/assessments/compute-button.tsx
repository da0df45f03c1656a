import { DownOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown, Space } from "antd";
import { useCommand } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import type { PeriodLine } from "../../ui/period-line.ts";
import { useTell } from "../../ui/tell.tsx";
import { assessmentWords } from "../../words/assessments.ts";
import { useWords } from "../../words/define-words.ts";
import styles from "./assessments.module.css";

/**
 * Freezes and computes a period that is over, and goes to its page, where the ranking appears. Nothing leaves the office by it; unless whoever
 * computes chooses, knowing what it means, to have the counties asked as soon as the result is there.
 */
export function ComputeButton({ line: { period, cadence, title } }: { readonly line: PeriodLine }) {
  const say = useWords(assessmentWords);
  const tell = useTell();
  const navigate = useNavigate();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const compute = useCommand("compute-assessment");
  if (!can("assessment.compute")) return null;
  async function go(then: { then_send_for_check?: true }) {
    const assessment = crypto.randomUUID();
    try {
      await compute.mutateAsync({ args: { campaign }, body: { assessment, period, cadence, ...then } });
      tell.begun(
        assessment,
        say(then.then_send_for_check === true ? "askedAndSent" : "asked", { period: title }),
      );
      await navigate({ to: "/c/$campaign/assessments/$assessment", params: { campaign, assessment } });
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <Space.Compact>
      <Button type="primary" loading={compute.isPending} onClick={() => void go({})}>
        {say("compute")}
      </Button>
      <Dropdown
        trigger={["click"]}
        placement="bottomRight"
        menu={{
          items: [
            {
              key: "then",
              label: (
                <span className={styles.choice}>
                  <strong>{say("computeAndSend")}</strong>
                  <span>{say("computeAndSendWhat")}</span>
                </span>
              ),
            },
          ],
          onClick: () => void go({ then_send_for_check: true }),
        }}
      >
        <Button type="primary" icon={<DownOutlined />} aria-label={say("computeOther")} />
      </Dropdown>
    </Space.Compact>
  );
}
