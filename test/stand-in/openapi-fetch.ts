throw new Error('Beside src/transport/exchange.ts, no module of the client may import openapi-fetch.')
