self.onconnect = ({ ports: [port] }) => {
  port.onmessage = ({ data }) => port.postMessage(`shared ${data} ${self.name}`);
};
