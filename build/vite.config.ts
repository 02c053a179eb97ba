import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * The page. Nothing inline: the Content-Security-Policy (contract/security-headers.ts) allows scripts and
 * workers from our own origin only, so no module-preload polyfill and no asset as a `data:` address.
 */
export default defineConfig({
  root: `${root}renderer`,
  base: './',
  publicDir: false,
  cacheDir: `${root}.cache/vite`,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: `${root}dist/renderer`,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    // kB. Nothing travels over a network: the file is read from the same disk.
    chunkSizeWarningLimit: 2_000,
    license: { fileName: 'licences.md' },
  },
})
