import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App, ConfigProvider } from "antd";
import enGB from "antd/es/locale/en_GB";
import zhCN from "antd/es/locale/zh_CN";
import { queryClient } from "../api/queries.ts";
import { useAppearance } from "../ui/appearance.ts";
import { nonce } from "../ui/style-nonce.ts";
import { themeOf } from "../ui/theme.ts";
import { useLanguage } from "../words/define-words.ts";
import { router } from "./router.ts";

/** The whole console: appearance, language, data and pages. */
export function Console() {
  const appearance = useAppearance();
  const [language] = useLanguage();
  return (
    <ConfigProvider
      theme={themeOf(appearance)}
      locale={language === "zh" ? zhCN : enGB}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
