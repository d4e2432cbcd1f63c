import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Three builds: the main process as a module, the sandboxed preload as CommonJS (the sandbox knows no
 * other), and the one page that the shell brings itself.
 */
export default defineConfig(({ mode }) =>
  mode === 'address'
    ? {
        root,
        base: './',
        mode: 'production',
        plugins: [react()],
        build: {
          outDir: 'dist/address',
          emptyOutDir: true,
          target: 'esnext',
          // One page from the disk.
          chunkSizeWarningLimit: 1_000,
          rolldownOptions: { input: fileURLToPath(new URL('../../address.html', import.meta.url)) },
        },
      }
    : {
        root,
        ssr: { noExternal: true, external: ['electron'] },
        build: {
          ssr: `src/electron/${mode === 'preload' ? 'address-preload' : 'main'}.ts`,
          outDir: 'dist/electron',
          emptyOutDir: false,
          target: 'node24',
          minify: false,
          rolldownOptions: {
            external: ['electron'],
            output:
              mode === 'preload'
                ? { format: 'cjs', entryFileNames: 'address-preload.cjs' }
                : { format: 'es', entryFileNames: 'main.js' },
          },
        },
      },
);
