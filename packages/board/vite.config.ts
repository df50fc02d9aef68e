import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `vite dev` finds the API and the sync socket; the built page is served by that same server. */
const server = process.env.MOCKBOARD_SERVER ?? 'http://127.0.0.1:4321'

export default defineConfig({
  plugins: [react()],
  build: {
    // An inlined asset is a data: URL, which the page's content security policy allows only for images.
    assetsInlineLimit: 0,
    target: 'es2023',
    chunkSizeWarningLimit: 2_500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // React and Mantine change rarely and every page needs them: one file that stays in the cache.
            {
              name: 'ui',
              test: /node_modules[\\/](?:react|react-dom|scheduler|wouter|@mantine[\\/](?:core|hooks)|@floating-ui)[\\/]/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: {
    proxy: {
      '/api': { target: server },
      '/sync': { target: server, ws: true },
      '/healthz': { target: server },
    },
  },
})
