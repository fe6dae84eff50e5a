self.onmessage = async () => {
  const found = [];
  const response = await fetch('/lab/echo?from-worker', {
    method: 'POST',
    body: 'w',
    headers: { 'x-lab': '1' },
  });
  found.push((await response.json()).body);
  const xhr = new XMLHttpRequest();
  xhr.open('GET', '/lab/files/data.json?sync', false);
  xhr.send();
  found.push(xhr.status);
  const nested = new Worker('/lab/files/worker.js?nested');
  found.push(
    await new Promise(resolve => {
      nested.onmessage = event => resolve(event.data);
      nested.postMessage('nested');
    }),
  );
  const socket = new WebSocket('wss://www.fernhill.test/lab/socket?worker');
  found.push(
    await new Promise(resolve => {
      socket.onopen = () => socket.send('from a worker');
      socket.onmessage = event => resolve(event.data);
    }),
  );
  const opened = indexedDB.open('worker', 1);
  found.push(
    await new Promise(resolve => {
      opened.onsuccess = () => resolve(opened.result.name);
    }),
  );
  found.push(await fetch('https://cdn.harmless.test/lab/files/data.json?worker').then(answer => answer.type));
  postMessage(found);
};
