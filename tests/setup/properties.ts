import fc from 'fast-check';

// Everybody's run draws the same inputs, so that a red test is red for all. FC_SEED=$RANDOM npm test explores others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) });
