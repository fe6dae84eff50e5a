import { createHash } from 'node:crypto';

/** From the standard: https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 0x81;
const CLOSE = 0x88;

/** Takes a WebSocket and says back each short text it hears. Enough for tests: one frame a packet, no more than 125 bytes. */
export function echo({ headers }, socket) {
  const accept = createHash('sha1')
    .update(headers['sec-websocket-key'] + MAGIC)
    .digest('base64');
  socket.on('error', () => {}); // the page went away
  socket.on('data', frame => {
    const payload = unmask(frame);
    if (frame[0] === TEXT) return socket.write(pack(TEXT, payload));
    if (frame[0] === CLOSE) return socket.end(pack(CLOSE, payload));
  });
  const [protocol] = (headers['sec-websocket-protocol'] ?? '').split(/,\s*/);
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${accept}`,
      ...(protocol ? [`Sec-WebSocket-Protocol: ${protocol}`] : []),
      '\r\n',
    ].join('\r\n'),
  );
}

/** What a browser sends is masked with the four bytes before it. */
function unmask(frame) {
  const mask = frame.subarray(2, 6);
  return Buffer.from(frame.subarray(6, 6 + (frame[1] & 0x7f)).map((byte, at) => byte ^ mask[at % 4]));
}

function pack(kind, payload) {
  return Buffer.concat([Buffer.from([kind, payload.length]), payload]);
}
