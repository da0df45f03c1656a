import { PlusOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { useKeys } from "../../ui/keys.ts";
import { useWords } from "../../words/define-words.ts";
import { registerWords } from "../../words/register-problem.ts";

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
