import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Relative paths: the server may stand behind any address. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  // One page, loaded once a day over the centre's own network.
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1_000 },
});
