/** How the console is built: modern browsers, hashed files that never change, a page whose nonce the server fills in. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The server that `npm run web` (development) talks to. */
const SERVER = process.env.CUNJING_ADDRESS ?? "http://127.0.0.1:8019/";

// biome-ignore lint/style/noDefaultExport: Vite reads its configuration from a default export.
export default defineConfig({
  plugins: [react()],
  build: {
    target: ["chrome109", "firefox115", "safari16"],
    outDir: "dist",
    assetsDir: "assets",
    chunkSizeWarningLimit: 1_200,
    // Inlined files would need data: in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few files: each costs its headers, and is compressed without knowing the others.
          groups: [
            // What the first page needs, whichever it is; then what nearly every page needs.
            { name: "base", tags: ["$initial"], priority: 2 },
            { name: "common", minShareCount: 44, priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", proxy: { "/api": { target: SERVER, changeOrigin: false } } },
});
