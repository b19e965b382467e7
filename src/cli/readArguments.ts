import { parseArgs } from 'node:util';
import type { Message } from '../words/message';
import { usageWords } from '../words/cli';
import type { Arguments, Command } from './command';

/** Reads what follows the command's name; bad usage (exit 2) is told in words. The last of a doubled option counts, of a list all. */
export function readArguments(
  { options, mostPositionals }: Command,
  words: readonly string[],
): { ok: true; value: Arguments } | { ok: false; error: Message } {
  const flags = new Set<string>();
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  const types = Object.fromEntries(
    Object.entries(options).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string' } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options: types,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (positionals.length === mostPositionals) return bad(usageWords.tooMany(token.value));
      positionals.push(token.value);
    } else if (token.kind === 'option') {
      const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
      if (kind === undefined) return bad(usageWords.unknownOption(token.rawName, Object.keys(options)));
      if (kind === 'flag' && token.value !== undefined) return bad(usageWords.takesNoValue(token.rawName));
      if (kind === 'flag') flags.add(token.name);
      else if (token.value === undefined || token.value === '')
        return bad(usageWords.needsValue(token.rawName));
      else if (kind === 'list') lists.set(token.name, [...(lists.get(token.name) ?? []), token.value]);
      else texts.set(token.name, token.value);
    }
  }
  return { ok: true, value: { flags, texts, lists, positionals } };
}

function bad(error: Message): { ok: false; error: Message } {
  return { ok: false, error };
}
