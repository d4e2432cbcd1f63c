import { centreTool } from './centre-tool/centre-tool.ts';
import { readPassword } from './centre-tool/passwords.ts';

/** `npm run centre -- …`: what is set up on the machine itself. */
process.exitCode = await centreTool(process.argv.slice(2), {
  env: process.env,
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  readPassword,
});
