import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const KETNAP = fileURLToPath(new URL('../../apps/cli/bin/ketnap.js', import.meta.url));

export interface Serving {
  /** As the program printed it: `http://127.0.0.1:4173/token/`. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the page over the sample as a person does, with `ketnap start`. */
export async function startKetnap(): Promise<Serving> {
  const program = spawn(process.execPath, [KETNAP, 'start', '--no-open']);
  const ended = once(program, 'exit');
  let said = '';
  program.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    program.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`ketnap start ended: ${said}`)));
  });
  return {
    address,
    async stop() {
      program.kill('SIGTERM');
      await ended;
    },
  };
}
