// WebSockets and server-sent events of the own site.
kit.run(async () => {
  const found = {};
  const socket = new WebSocket('wss://www.fernhill.test/lab/socket', ['lab', 'other']);
  const log = [];
  for (const type of ['open', 'message', 'error', 'close']) {
    socket.addEventListener(type, event =>
      log.push([type, event.data, event.code, event.wasClean, socket.readyState].join()),
    );
  }
  found.early = [socket.readyState, socket.url, socket.protocol, kit.attempt(() => socket.send('too early'))];
  await kit.event(socket, 'open');
  found.open = [
    socket.readyState,
    socket.protocol,
    socket.extensions,
    socket.bufferedAmount,
    socket.binaryType,
  ];
  socket.send('one');
  await kit.event(socket, 'message');
  socket.onmessage = event => log.push(`property ${event.data}`);
  socket.send('two');
  await kit.event(socket, 'message');
  socket.close(3000, 'done');
  await kit.event(socket, 'close');
  found.log = log;
  found.shape = [
    socket instanceof WebSocket,
    Object.keys(socket),
    String(socket),
    socket.OPEN,
    WebSocket.CLOSED,
  ];
  const relative = new WebSocket('/lab/socket?relative');
  found.relative = relative.url;
  await kit.event(relative, 'open');
  relative.close();
  const harmless = new WebSocket(new URL('wss://cdn.harmless.test/socket'));
  await kit.event(harmless, 'open');
  harmless.send('harmless');
  found.harmless = (await kit.event(harmless, 'message')).data;
  harmless.close();
  const stream = await kit.attempt(() => typeof WebSocketStream);
  found.stream = stream;

  const source = new EventSource('/lab/events?all');
  const told = [`${source.readyState} ${source.url} ${source.withCredentials}`];
  for (const type of ['open', 'message', 'named'])
    source.addEventListener(type, event =>
      told.push([type, event.data, event.lastEventId, source.readyState].join()),
    );
  await kit.event(source, 'error'); // the end of the stream
  source.close();
  found.told = told;
  found.sourceShape = [
    source instanceof EventSource,
    Object.keys(source),
    source.readyState,
    EventSource.OPEN,
  ];
  const failing = new EventSource('/lab/files/data.json?not-events');
  await kit.event(failing, 'error');
  found.failing = failing.readyState;
  kit.check(told.length === 5 && log.includes('message,one,,,1'), 'messages came');
  return found;
});
