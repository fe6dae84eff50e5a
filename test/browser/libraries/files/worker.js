self.onmessage = event => postMessage(`heard ${event.data}`);
