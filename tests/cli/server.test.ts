import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { UsableError } from '../../src/build/errors.ts';
import { createPreviewServer } from '../../src/cli/server.ts';
import { temporaryFolder } from './run.ts';

/** Takes a port, if nobody else has. @returns how to let it go */
async function take(port: number): Promise<() => void> {
  const server = createServer();
  await new Promise<void>(done => {
    server.once('error', () => done());
    server.listen(port, '127.0.0.1', () => done());
  });
  return () => server.close();
}

describe('the preview server', () => {
  it('takes the next port where one is taken', async () => {
    const release = await take(18_531);
    const server = createPreviewServer(temporaryFolder());
    expect(await server.listen(18_531)).toBeGreaterThan(18_531);
    server.close();
    release();
  });

  it('says so where there is no next port', async () => {
    const release = await take(65_535);
    const server = createPreviewServer(temporaryFolder());
    await expect(server.listen(65_535)).rejects.toThrow(
      new UsableError('port 65535 cannot be used (EADDRINUSE); name another with --port'),
    );
    release();
  });
});
