/** The codes of checks, in the catalogue's order, with their severities. Codes are stable: reports and logs quote them. */
import type { Severity } from '../book/records/records';

export const SEVERITIES = {
  S01: 'F',
  S02: 'F',
  S03: 'F',
  S04: 'E',
  S05: 'E',
  S06: 'W',
  S07: 'E',
  S08: 'I',
  S09: 'W',
  R01: 'E',
  R02: 'E',
  R03: 'E',
  R04: 'I',
  R05: 'E',
  V01: 'E',
  V02: 'I',
  V03: 'W',
  V04: 'E',
  V05: 'E',
  V06: 'E',
  V07: 'W',
  V08: 'E',
  V09: 'W',
  V10: 'I',
  V11: 'E',
  U01: 'W',
  U02: 'E',
  U03: 'W',
  U04: 'E',
  T01: 'E',
  T02: 'W',
  T03: 'W',
  T04: 'I',
  T05: 'W',
  T06: 'E',
  C01: 'E',
  C03: 'W',
  P01: 'F',
  P02: 'W',
  P03: 'E',
  P04: 'W',
} as const satisfies Readonly<Record<string, Severity>>;

export type CheckCode = keyof typeof SEVERITIES;

export const CHECK_CODES = Object.keys(SEVERITIES) as readonly CheckCode[];

export function isCheckCode(code: string): code is CheckCode {
  return (CHECK_CODES as readonly string[]).includes(code);
}
