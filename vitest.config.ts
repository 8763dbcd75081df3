import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Two cores are common; more workers than cores only make timing tests noisy.
    maxWorkers: '100%',
  },
});
