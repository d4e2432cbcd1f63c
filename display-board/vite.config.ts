import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Relative paths: the server may stand behind any address. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true },
});
