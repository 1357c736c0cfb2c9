import fc from 'fast-check';

/** Properties see the same values on every run, so that no run fails by chance; `SEED=7 npm test` draws others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 6) });

export { fc };
