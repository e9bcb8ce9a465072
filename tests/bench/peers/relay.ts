import { WebSocket, WebSocketServer } from 'ws';

/** The yardstick: sends each frame as it is to everybody else and reads nothing of it. Keeps nothing. */
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.env.PORT), perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (data, isBinary) => {
    for (const other of server.clients) {
      if (other !== socket && other.readyState === WebSocket.OPEN) other.send(data, { binary: isBinary });
    }
  });
});
