import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanZod } from './build-lean-zod.ts';
import { precompress } from './build-precompress.ts';
import { stampSources } from './build-stamp.ts';

/** The server of `npm run dev` while vite serves the client. */
const SERVER = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), leanZod(), precompress(), stampSources()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: {
      onLog(level, log, print) {
        // Interface packages mark their modules for server rendering, which we don't do: a thousand lines of noise.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
      },
    },
  },
  server: {
    proxy: {
      // The client has a folder of that name too: its modules are vite's own to serve. The Host stays as it is, else the
      // server would take every request for one from another site.
      '^/api/(?!.*[.]ts)': { target: SERVER, changeOrigin: false },
      '/sync': { target: SERVER, ws: true },
    },
  },
});
