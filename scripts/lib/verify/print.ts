// Verdicts on the terminal: the plain sentence first, then what it rests on.
import { translator } from '../../../src/i18n/index.ts';
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import type { FieldRow } from '../../../src/verification/field-rows.ts';
import { dayHeadline, dayNotes, faultSentence, headline, heldSentence, isReliable, notes, outcomeWords, periodSentence, recordSentence, releaseSentences, signatureSentence, wordsOf, type Words } from '../../../src/verification/sentences.ts';
import type { FileVerdict, RecordVerdict } from '../../../src/verification/verdict.ts';
import type { VerifiedDay } from '../../../src/verification/verify-day.ts';

export const terminalWords = (language: ProblemLanguage): Words => wordsOf(language, translator(language));

/** Nothing that moves the cursor or turns the text, whatever a file holds. */
const plain = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, ' ');

const fieldLine = ({ label, from, to, isOrder }: FieldRow, { language, t }: Words): string =>
  `      ${label[language]}${t('colon')}${isOrder ? t('verifyOrderOnly') : `${from ?? t('notProvided')} → ${to ?? t('notProvided')}`}`;

const recordLines = (record: RecordVerdict, words: Words, today: string): string[] => {
  const { folder, id, name, outcome, renamedTo, fields, hash, now, told, status } = record;
  const { t, say, date } = words;
  return [
    `  · ${folder}/${id}${name ? `  ${say(name)}` : ''}`,
    `      ${[recordSentence(record, words), outcome === 'earlier' ? '' : heldSentence(record, words)].filter((text) => text !== '').join(words.language === 'zh' ? '；' : '; ')}`,
    ...(renamedTo === undefined ? [] : [`      ${t('verifyRenamed', { old: id, id: renamedTo })}`]),
    ...(told ? [`      ${t('verifyStatusThen')}${t('colon')}${t('verifyStatusOn', { status: t(`status-${told.status}`), date: date(told.on) })}`] : []),
    ...(status ? [`      ${t('verifyStatusNow')}${t('colon')}${t('verifyStatusOn', { status: t(`status-${status}`), date: date(today) })}`] : []),
    ...(hash !== undefined && hash !== now ? [`      ${t('verifyHashInFile')}${t('colon')}${hash}`] : []),
    ...(now === undefined ? [] : [`      ${t('verifyHashNow')}${t('colon')}${now}`]),
    ...fields.map((field) => fieldLine(field, words)),
  ];
};

export const printVerdict = (verdict: FileVerdict, words: Words, today: string): string => {
  const { t, language } = words;
  const { file, kind, faults, problems, signature, records, claims, sha256 } = verdict;
  return [
    `${isReliable(verdict) ? '✔' : '✘'} ${file}${kind ? ` (${t(`verifyKind-${kind}`)})` : ''}${t('colon')}${outcomeWords(verdict, words)}`,
    `  ${headline(verdict, words)}`,
    ...faults.map((fault) => `  - ${faultSentence(fault, words)}`),
    ...problems.map(({ message, hint }) => `  - ${message[language]}${language === 'zh' ? '。' : '. '}${hint[language]}`),
    ...claims.map((row) => fieldLine(row, words)),
    ...(signature ? [`  ${signatureSentence(signature, words)}`] : []),
    ...(sha256 === undefined ? [] : [`  ${t('verifyOwnHash')}${t('colon')}${sha256}`]),
    ...notes(verdict, words).map((note) => `  ${note}`),
    ...records.flatMap((record) => recordLines(record, words, today)),
  ].map(plain).join('\n');
};

export const printDay = (answer: VerifiedDay, words: Words): string => {
  const { t, say } = words;
  if (answer.kind === 'unknown') return plain(`✘ ${t('verifyUnknown', { id: answer.id })}`);
  const { deciding, release, entry } = answer;
  const { listing, list } = deciding ?? {};
  return [
    `${dayHeadline(answer, words)}`,
    ...dayNotes(answer, words).map((note) => `  ${note}`),
    ...(listing && list ? [`  ${t('verifyDayBasis')}${t('colon')}${[say(list.name), listing.document, listing.number].filter((part) => part !== undefined).join(' · ')}`] : []),
    `  ${t('verifyDayPeriod')}${t('colon')}${periodSentence(answer, words)}`,
    ...releaseSentences(answer, words).map((sentence) => `  ${sentence}`),
    ...('sha256' in release && release.sha256 !== undefined ? [`  ${t('verifyHashThen')}${t('colon')}${release.sha256}`] : []),
    `  ${t('verifyHashNow')}${t('colon')}${entry.hashes.product}`,
  ].map(plain).join('\n');
};
