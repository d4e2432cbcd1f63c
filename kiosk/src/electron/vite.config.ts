import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The main process as a module, the sandboxed preload as CommonJS: the sandbox knows no other. */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: {
    noExternal: true,
    external: ['electron', '@napi-rs/canvas', 'better-sqlite3', 'node-hid'],
  },
  build: {
    ssr: `src/electron/${mode === 'preload' ? 'preload' : 'main'}.ts`,
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      external: ['electron', '@napi-rs/canvas', 'better-sqlite3', 'node-hid'],
      output:
        mode === 'preload'
          ? { format: 'cjs', entryFileNames: 'preload.cjs' }
          : { format: 'es', entryFileNames: 'main.js' },
    },
  },
}));
