// Node 20 does not run TypeScript: vite loads the generator and, through it, the rules.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const { generate } = await server.ssrLoadModule('/scripts/generate/main.ts');
  process.exitCode = await generate({
    root,
    load: (path) => server.ssrLoadModule(path),
    check: process.argv.includes('--check'),
    say: (line) => process.stdout.write(`${line}\n`),
  });
} finally {
  await server.close();
}
