import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** One build for the queue server, the devices agent and Electron's own scheme: no absolute path. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist/screen',
    emptyOutDir: true,
    // One page, loaded once a day over the centre's own network.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'index.html'),
        preview: join(import.meta.dirname, 'preview.html'),
      },
    },
  },
});
