import { startServer } from '#src/integrations/server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const { address } = await startServer('dist', port);
console.log(`The site is served at ${address}`);
