import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

// Colours of packages/ui/src/tokens.css: paper and brand.
const paper = "#FAF8F4";

export default defineConfig({
  base: "/companion/",
  plugins: [
    react(),
    tailwindcss(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "worker",
      filename: "service-worker.ts",
      injectRegister: false,
      injectManifest: { globPatterns: ["**/*.{js,css,html,woff2,svg,png,webmanifest}"] },
      manifest: {
        id: "/companion/",
        name: "Goldthread",
        short_name: "Goldthread",
        description: "What was agreed, and the next small step.",
        start_url: "/companion/",
        scope: "/companion/",
        display: "standalone",
        orientation: "portrait",
        background_color: paper,
        theme_color: paper,
        icons: [
          { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
          { src: "icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
          { src: "icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
          { src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
    }),
  ],
  build: {
    manifest: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    // `font-src 'self'`: a font inside the style sheet would be refused.
    assetsInlineLimit: 0,
  },
});
