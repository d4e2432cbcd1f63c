import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/** Socket.IO and nothing else: what every figure is measured against. */
const page = `<!doctype html><meta charset="utf-8"><p><span class="number-plate">-</span></p>
<script src="/socket.io/socket.io.min.js"></script>
<script>
  const plate = document.querySelector('.number-plate');
  io({ transports: ['websocket'] }).on('event', (event) => (plate.textContent = event.number));
</script>`;

const http = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(page);
});
const io = new Server(http, {
  transports: ['websocket'],
  perMessageDeflate: false,
});
io.on('connection', (socket) => {
  socket.on('echo', (what: unknown, reply: (what: unknown) => void) => reply(what));
  socket.on('tell', (what: unknown, reply: () => void) => {
    reply();
    io.emit('event', what);
  });
});
http.listen(0, '127.0.0.1', () => {
  const { port } = http.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
});
process.once('SIGTERM', () => process.exit(0));
