import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk is built to be served from any path of the queue server. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { outDir: 'dist/screen', emptyOutDir: true },
});
