/** @type {import('jest').Config} */
const shared = {
  transform: {
    '^.+\\.[jt]sx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache'],
};

module.exports = {
  // Both processors of a small machine: one worker would run everything inside jest's own process, leftovers included.
  maxWorkers: '100%',
  // A timer that a library leaves behind must not keep a build waiting for ever after its tests have passed.
  forceExit: true,
  // Books are made and read in tests: a loaded machine takes its time, and a time is nothing that a test asserts.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/src/{words,plan,kpi,book,checks,round,report,xlsx,cli}/**/*.test.ts',
        '<rootDir>/*.test.ts',
        '<rootDir>/scripts/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'excel',
      testEnvironment: '<rootDir>/workbench/host/jestEnvironment.ts',
      globalSetup: '<rootDir>/workbench/host/jestSetup.ts',
      testMatch: ['<rootDir>/{src/excel,src/commands,workbench}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/taskpane/**/*.test.{ts,tsx}'],
    },
  ],
};
