// Workers of the own site: they start, load, ask, answer, fail and end as ever.
const ask = (worker, text) => {
  const answer = kit.event(worker, 'message');
  worker.postMessage(text);
  return answer.then(event => event.data);
};

kit.run(async () => {
  const found = {};
  const classic = new Worker('/lab/files/worker.js', { name: 'classic' });
  found.classic = [await ask(classic, 'one'), await ask(classic, 'two')];
  found.module = await ask(new Worker('/lab/files/worker-module.mjs', { type: 'module', name: 'm' }), 'm');
  found.url = await ask(new Worker(new URL('/lab/files/worker.js?url', location.href)), 'url');
  const code =
    'importScripts("https://www.fernhill.test/lab/files/worker.js?imported"); postMessage(typeof window + self.constructor.name + location.protocol)';
  const blob = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  found.blob = (await kit.event(blob, 'message')).data;
  found.blobAsk = await ask(blob, 'blob');
  found.data = (await kit.event(new Worker('data:text/javascript,postMessage(origin)'), 'message')).data;
  const busy = new Worker('/lab/files/worker-busy.js');
  found.busy = await ask(busy, 'go');
  const shared = new SharedWorker('/lab/files/shared.js', 'lab');
  shared.port.start();
  found.shared = await ask(shared.port, 'x');
  const again = new SharedWorker('/lab/files/shared.js', { name: 'lab' });
  again.port.start();
  found.again = await ask(again.port, 'y');
  const missing = new Worker('/lab/missing-worker.js');
  found.missing = (await kit.event(missing, 'error')).type;
  const broken = new Worker(URL.createObjectURL(new Blob(['throw new RangeError("from a worker")'])));
  broken.onerror = event => event.preventDefault();
  found.broken = (await kit.event(broken, 'error')).message;
  const buffer = new ArrayBuffer(8);
  const transferred = new Worker(
    URL.createObjectURL(new Blob(['onmessage = event => postMessage(event.data, [event.data])'])),
  );
  const back = kit.event(transferred, 'message');
  transferred.postMessage(buffer, [buffer]);
  found.transfer = [buffer.byteLength, (await back).data.byteLength];
  transferred.terminate();
  found.shape = [
    classic instanceof Worker,
    classic instanceof EventTarget,
    Object.keys(classic),
    classic.onmessage,
    String(classic),
  ];
  found.imported = (await import('/lab/files/module.mjs')).default;
  const paint = await CSS.paintWorklet?.addModule?.('/lab/files/worklet.js').then(
    () => 'added',
    error => error.name,
  );
  const audio = new OfflineAudioContext(1, 128, 8000);
  found.worklets = [
    paint,
    await audio.audioWorklet.addModule('/lab/files/worklet.js?audio').then(
      () => 'added',
      error => error.name,
    ),
  ];
  classic.terminate();
  return found;
});
