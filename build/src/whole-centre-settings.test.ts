import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import { expect, test } from 'vitest';
import { readWholeCentre } from './whole-centre-settings.ts';

const usual = readWholeCentre({});

test('without a word the agent has its usual port and the printer is the virtual one', () => {
  expect(usual).toMatchObject({ agentPort: 8970, server: { port: 8080 } });
  expect(usual.printerUrl).toBeUndefined();
});

test('an empty variable is one that was not set', () => {
  const empty = readWholeCentre({ PORT: '', HOST: '', AGENT_PORT: '', PRINTER_URL: '' });
  expect(empty).toEqual(usual);
});

test('a printer and its settings are passed on', () => {
  const env = { PRINTER_URL: 'tcp://printer:9100', PRINTER_MODE: 'text', AGENT_PORT: '9000' };
  expect(readWholeCentre(env)).toMatchObject({ agentPort: 9000, printerUrl: env.PRINTER_URL, env });
});

test.each([
  [{ AGENT_PORT: 'x' }, 'AGENT_PORT: "x"'],
  [{ AGENT_PORT: '0' }, 'AGENT_PORT: 0 is not a port'],
  [{ AGENT_PORT: '70000' }, 'AGENT_PORT: "70000"'],
  [{ PRINTER_URL: 'printer' }, 'PRINTER_URL: "printer" is not an address'],
  [{ PRINTER_MODE: 'loud' }, 'loud'],
  [{ PORT: 'x' }, 'PORT'],
  [{ VIRTUAL_PRINTER_PORT: 'x' }, 'VIRTUAL_PRINTER_PORT: "x"'],
])('%o is said in one line', (env, line) => {
  const start = () => readWholeCentre(env);
  expect(start).toThrow(CannotStart);
  expect(start).toThrow(line);
  expect(start).not.toThrow('\n');
});
