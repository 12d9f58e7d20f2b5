import fc from 'fast-check';

// The same random cases in every run of the suite, so that a change is what makes it fail; `npm run soak` draws others.
fc.configureGlobal({ seed: Number(process.env.KETNAP_SEED ?? 1) });
