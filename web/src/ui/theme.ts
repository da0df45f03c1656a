/** Ant Design in our tokens. Values repeat those of tokens.css where the library computes with them; all else is read from there. */
import type { ThemeConfig } from "antd";
import { theme } from "antd";
import type { Appearance, Shade } from "./appearance.ts";

const LARGER = 1.25;

const COLOURS: Readonly<Record<Shade, Readonly<Record<string, string>>>> = {
  light: {
    colorPrimary: "#1f4e79",
    colorInfo: "#1f4e79",
    colorLink: "#1f4e79",
    colorSuccess: "#2f6a54",
    colorWarning: "#8a5a12",
    colorError: "#b3322b",
    colorTextBase: "#1f2328",
    colorTextSecondary: "#51575f",
    colorTextTertiary: "#6b7178",
    colorTextDescription: "#51575f",
    colorTextPlaceholder: "#6b7178",
    colorBgBase: "#ffffff",
    colorBgLayout: "#fbfaf7",
    colorBorder: "#c9c3b4",
    colorBorderSecondary: "#e4e0d6",
  },
  dark: {
    colorPrimary: "#6fa3d0",
    colorInfo: "#6fa3d0",
    colorLink: "#8db8de",
    colorSuccess: "#7dbda3",
    colorWarning: "#dba04c",
    colorError: "#f0837a",
    colorTextBase: "#ebe8e1",
    colorTextSecondary: "#b9b7b0",
    colorTextTertiary: "#989690",
    colorTextDescription: "#b9b7b0",
    colorTextPlaceholder: "#989690",
    colorBgBase: "#1d2024",
    colorBgLayout: "#16181b",
    colorBorder: "#4c535b",
    colorBorderSecondary: "#33383e",
  },
};

export function themeOf({ shade, size }: Appearance): ThemeConfig {
  const scale = size === "large" ? LARGER : 1;
  return {
    algorithm: shade === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...COLOURS[shade],
      ...(shade === "dark" ? { colorBgContainer: "#1d2024", colorBgElevated: "#25292e" } : {}),
      fontFamily: "var(--sans)",
      fontSize: 14 * scale,
      fontSizeSM: 14 * scale,
      controlHeight: 32 * scale,
      borderRadius: 6,
      lineHeight: 1.6,
      wireframe: false,
      // What opens is there at once: on an office's machine without a graphics card an animation is drawn by the processor that reads the rows.
      motion: false,
      boxShadow: "var(--shadow)",
      boxShadowSecondary: "var(--shadow)",
    },
    components: {
      Table: {
        cellPaddingBlockSM: 6,
        cellPaddingInlineSM: 12,
        headerBg: "transparent",
        headerColor: "var(--ink-soft)",
        headerSplitColor: "transparent",
        rowHoverBg: "var(--wash)",
        rowSelectedBg: "var(--indigo-wash)",
        rowSelectedHoverBg: "var(--indigo-wash)",
      },
      Button: {
        primaryShadow: "none",
        defaultShadow: "none",
        dangerShadow: "none",
        primaryColor: "var(--on-indigo)",
      },
      // What is chosen is told by ink and ground, not by a white on near-white.
      Segmented: {
        trackBg: "var(--wash)",
        itemColor: "var(--ink-soft)",
        itemSelectedBg: "var(--indigo-wash)",
        itemSelectedColor: "var(--indigo)",
      },
      Tag: { defaultBg: "var(--wash)" },
      Tabs: { horizontalItemPadding: "8px 0" },
    },
  };
}
