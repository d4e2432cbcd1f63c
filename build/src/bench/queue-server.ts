import { startServer } from '@cherha/queue-server/src/server.ts';
import { workingBenchCentre } from './bench-centre.ts';

/** The real queue server over the bench's centre, without the pace that one kiosk is held to. */
const dataDir = process.env['DATA_DIR'];
if (!dataDir) throw new Error('DATA_DIR is missing');
const server = await startServer({
  dataDir,
  port: 0,
  sample: workingBenchCentre,
  pace: { perSecond: 1e9, burst: 1e9 },
});
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
