import { PlusOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { useCampaign } from "../../app/campaign.ts";
import { useKeys } from "../../ui/keys.ts";
import { useWords } from "../../words/define-words.ts";
import { registerWords } from "../../words/register-problem.ts";

/** Whether the reader may record what no inspection found: a covert team's findings belong to a visit of its sealed round (S3-11). */
export function useMayRegister(): boolean {
  const { can, roles } = useCampaign();
  return can("problem.find") && roles.some((role) => role !== "covert_member");
}

/** Opens the form; `n` does so from anywhere on the page. */
export function RegisterButton({ onOpen }: { readonly onOpen: () => void }) {
  const say = useWords(registerWords);
  useKeys({ n: onOpen });
  return (
    <Tooltip title={say("registerKey")}>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={onOpen}>
        {say("register")}
      </Button>
    </Tooltip>
  );
}
