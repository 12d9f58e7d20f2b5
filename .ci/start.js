// `npm start`: installs what is missing, builds, serves the page over the sample (or the given dataset).
import { installPackages, run, statusOf } from './install.js';

await installPackages();
if (!(await run('npm', ['run', '--silent', 'build']))) process.exit(1);
process.exit(await statusOf('node', ['apps/cli/bin/ketnap.js', 'start', ...process.argv.slice(2)]));
