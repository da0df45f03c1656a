import { useNavigate, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { post } from "../../api/call.ts";
import { queryClient, useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { changeAppearance, useAppearance } from "../../ui/appearance.ts";
import { useTell } from "../../ui/tell.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { shellWords } from "../../words/shell.ts";
import { keepsSite, opensCampaigns } from "../account.ts";
import { MenuButton } from "./menu-button.tsx";

/** Forms are heavy and seldom asked for. */
const ComplainDialog = lazy(() =>
  import("../../admin/complaints/complain-dialog.tsx").then((page) => ({ default: page.ComplainDialog })),
);

interface AccountMenuProps {
  readonly account: Answer<"read-own-account">;
  readonly onKeys: () => void;
}

/** Language, display, keyboard, another campaign, signing out. */
export function AccountMenu({ account, onKeys }: AccountMenuProps) {
  const say = useWords(shellWords);
  const tell = useTell();
  const navigate = useNavigate();
  const [language, changeLanguage] = useLanguage();
  const { shade, size } = useAppearance();
  const isKeeper = keepsSite(account);
  // Administrators have no part in campaigns, and some may not even list them.
  const campaigns = useRead("list-campaigns", {}, { enabled: !isKeeper });
  const { campaign: here } = useParams({ strict: false });
  const [isComplaining, setComplaining] = useState(false);

  async function signOut() {
    try {
      await post("post-sign-out", {});
      queryClient.clear();
      await navigate({ to: "/sign-in" });
    } catch (error) {
      tell.failed(error);
    }
  }

  const others = (campaigns.data?.campaigns ?? []).map(({ campaign, title }) => ({
    key: campaign,
    label: title,
    onClick: () => void navigate({ to: "/c/$campaign/today", params: { campaign } }),
  }));
  return (
    <>
      <Button
        type="text"
        onClick={() => changeLanguage(language === "zh" ? "en" : "zh")}
        lang={language === "zh" ? "en" : "zh-CN"}
      >
        {say("language")}
      </Button>
      <MenuButton
        menu={{
          selectable: true,
          multiple: true,
          selectedKeys: [shade, ...(size === "large" ? ["large"] : [])],
          items: [
            { key: "light", label: say("light"), onClick: () => changeAppearance({ shade: "light" }) },
            { key: "dark", label: say("dark"), onClick: () => changeAppearance({ shade: "dark" }) },
            { type: "divider" },
            {
              key: "large",
              label: say("large"),
              onClick: () => changeAppearance({ size: size === "large" ? "normal" : "large" }),
            },
          ],
        }}
      >
        {say("appearance")}
      </MenuButton>
      <MenuButton
        menu={{
          items: [
            { key: "account", label: say("account"), onClick: () => void navigate({ to: "/site/account" }) },
            { key: "keys", label: say("keysHelp"), extra: "?", onClick: onKeys },
            { key: "complain", label: say("complain"), onClick: () => setComplaining(true) },
            ...(others.length > 1
              ? [{ key: "campaigns", label: say("otherCampaign"), children: others }]
              : []),
            ...(opensCampaigns(account)
              ? [
                  {
                    key: "open",
                    label: say("campaigns"),
                    onClick: () => void navigate({ to: "/site/campaigns" }),
                  },
                ]
              : []),
            ...(isKeeper
              ? [{ key: "site", label: say("siteKeeping"), onClick: () => void navigate({ to: "/site" }) }]
              : []),
            { type: "divider" as const },
            { key: "out", label: say("signOut"), onClick: () => void signOut() },
          ],
        }}
      >
        {account.post}
      </MenuButton>
      {isComplaining ? (
        <Suspense>
          <ComplainDialog campaign={here} onClose={() => setComplaining(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
