/** Parts that input rules share. */
import { ruleTexts } from '../../words/book';
import type { InputRule } from '../book';

type RuleTexts = Pick<InputRule, 'allowBlank' | 'error' | 'prompt'>;

/** The same words as a hint and as the error; blanks are allowed. */
export function stopped(title: string, message: string): RuleTexts {
  return {
    allowBlank: true,
    error: { title, message, style: 'stop' },
    prompt: { title, message },
  };
}

/** A fixed choice of words; short, since Excel takes 255 characters at most. */
export function listRule(ranges: readonly string[], words: readonly string[]): InputRule {
  return {
    ranges,
    allow: { kind: 'list', source: words.join(',') },
    ...stopped(ruleTexts.listTitle, ruleTexts.listMessage(words.join('・'))),
  };
}
