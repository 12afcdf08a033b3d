import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["GOLDTHREAD_API"] ?? "http://127.0.0.1:4300";

export default defineConfig({
  base: "/",
  plugins: [
    // First, so that React Aria's other 32 languages never enter the bundle.
    { ...optimizeLocales.vite({ locales: ["en-US", "es-ES"] }), enforce: "pre" },
    react(),
    tailwindcss(),
  ],
  // A small file inlined as data: would need a wider Content-Security-Policy.
  build: { manifest: true, assetsInlineLimit: 0, target: "es2023", modulePreload: { polyfill: false } },
  server: { proxy: { "/api": { target: api } } },
});
