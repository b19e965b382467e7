import type { Linter } from 'eslint';

/** The house rules that ESLint can hold without knowing types: rooms, purity of the core, size of a file. */
export const houseRules: Linter.Config[];
export const CODE: string[];
export const TESTS: string[];
