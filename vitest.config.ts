import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/build.ts',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Extraction must not depend on where or when it runs.
    env: { TZ: 'Pacific/Kiritimati' },
  },
});
