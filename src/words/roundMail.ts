/** Letters of the round, ready to copy: the reminder, and the request to correct. Polite office style. */
import type { Message } from './message';

export interface Mail {
  readonly subject: Message;
  /** Lines parted by LF. */
  readonly body: Message;
}

interface Addressed {
  readonly section: string;
  /** `R6`. */
  readonly round: string;
  readonly issue: string;
  /** As issued. */
  readonly file: string;
  /** As it is written in letters; '' for none. */
  readonly deadline: string;
  /** Whom to ask; '' for none. */
  readonly contact: string;
}

export interface ToCorrect {
  /** `KPI一覧!S6`; '' where it is about the whole file. */
  readonly place: string;
  /** `1-1-1-3 体験者数`; ''. */
  readonly kpi: string;
  readonly column: string;
  readonly value: string;
  readonly message: Message;
  readonly remedy: Message;
}

/** @param overdueDays 0 where the deadline is not past */
export function reminderMail(to: Addressed & { readonly overdueDays: number }): Mail {
  const { section, round, issue, file, deadline, overdueDays } = to;
  const isLate = overdueDays > 0;
  return {
    subject: {
      ja: `【${isLate ? '再依頼' : '依頼'}】${round}実績（総合戦略KPI）の提出について`,
      en: `${isLate ? 'Reminder: ' : ''}KPI figures of ${round} to be returned`,
    },
    body: {
      ja: lines(
        `${section} 御中`,
        '',
        'お疲れさまです。',
        `${round}実績の調査票（発行番号 ${issue}、ファイル名「${file}」）について、まだ提出を確認できておりません。`,
        deadline === ''
          ? ''
          : isLate
            ? `提出期限（${deadline}）を${overdueDays}日過ぎております。`
            : `提出期限は${deadline}です。`,
        'お忙しいところ恐れ入りますが、ご入力のうえ、ご提出くださいますようお願いいたします。',
        '集計が済んでいない指標は、「未集計」などの状態を選んでご提出ください。',
        '行き違いで既にご提出いただいている場合は、ご容赦ください。',
        ...contactJa(to),
      ),
      en: lines(
        `To ${section}`,
        '',
        `We have not received your KPI figures of ${round} (issue ${issue}, file ${file}).`,
        deadline === ''
          ? ''
          : isLate
            ? `The deadline (${deadline}) passed ${overdueDays} day(s) ago.`
            : `The deadline is ${deadline}.`,
        'Please fill in the book and return it. Choose a state such as 未集計 for what has not been counted yet.',
        'If you have sent it in the meantime, please excuse this letter.',
        ...contactEn(to),
      ),
    },
  };
}

/**
 * Both in the order in which they are to be corrected.
 * @param more so many others are not listed
 */
export function correctionMail(
  to: Addressed & { readonly returnedFile: string },
  must: readonly ToCorrect[],
  asked: readonly ToCorrect[],
  more: number,
): Mail {
  const { section, round, returnedFile, deadline } = to;
  return {
    subject: {
      ja: `【修正依頼】${round}実績（総合戦略KPI）について`,
      en: `KPI figures of ${round}: please correct`,
    },
    body: {
      ja: lines(
        `${section} 御中`,
        '',
        `${round}実績のご提出、ありがとうございます。`,
        `ご提出いただいたファイル「${returnedFile}」を確認したところ、次の点がございました。`,
        'お手数ですが、修正のうえ、再度ご提出くださいますようお願いいたします。',
        ...(deadline === '' ? [] : [`期限：${deadline}`]),
        ...block('■ 修正をお願いする箇所', must, 'ja'),
        ...block('■ 確認をお願いする箇所（正しい場合は、その旨と理由をお知らせください）', asked, 'ja'),
        ...(more > 0 ? ['', `このほかに${more}件あります。内容は別途お知らせします。`] : []),
        ...contactJa(to),
      ),
      en: lines(
        `To ${section}`,
        '',
        `Thank you for the KPI figures of ${round}. In your file ${returnedFile} we found the following.`,
        'Please correct it and return it again.',
        ...(deadline === '' ? [] : [`Deadline: ${deadline}`]),
        ...block('To be corrected', must, 'en'),
        ...block('To be confirmed (if it is right, please say so and why)', asked, 'en'),
        ...(more > 0 ? ['', `There are ${more} more, of which we shall tell you.`] : []),
        ...contactEn(to),
      ),
    },
  };
}

function block(title: string, findings: readonly ToCorrect[], language: keyof Message): string[] {
  if (findings.length === 0) return [];
  const told = findings.map((finding, i) => {
    const { place, kpi, column, value, message, remedy } = finding;
    const where = [place, kpi, column].filter((part) => part !== '').join('　');
    const shown = value === '' ? '' : language === 'ja' ? `「${value}」` : ` “${value}”`;
    const head = `${i + 1}. ${where}${shown}`.trimEnd();
    const arrow = language === 'ja' ? '　　→ ' : '   → ';
    return [head, `${language === 'ja' ? '　　' : '   '}${message[language]}`, `${arrow}${remedy[language]}`];
  });
  return ['', title, ...told.flat()];
}

function contactJa({ contact }: Addressed): string[] {
  return contact === '' ? [] : ['', `【問合せ先】${contact}`];
}

function contactEn({ contact }: Addressed): string[] {
  return contact === '' ? [] : ['', `Contact: ${contact}`];
}

/** Two blank lines never follow each other: a sentence that does not apply leaves no hole. */
function lines(...all: readonly string[]): string {
  return all.join('\n').replace(/\n{3,}/g, '\n\n');
}
