import { ketnap } from './ketnap.ts';
import { processEffects } from './process-effects.ts';

process.exitCode = await ketnap(process.argv.slice(2), processEffects());
