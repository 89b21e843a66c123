import { expect, test } from 'vitest';
import { newestQuestion, type Outcome } from '../../../src/components/search-box/newest-question.ts';

/** Questions that are answered by hand, in the order in which they were asked. */
const aConversation = () => {
  const asked: string[] = [];
  const told: [string, Outcome<string>][] = [];
  const waiting: { resolve: (answer: string) => void; reject: (error: unknown) => void }[] = [];
  const question = newestQuestion<string>(
    (text) => {
      asked.push(text);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    (text, outcome) => told.push([text, outcome]),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    asked,
    told,
    question,
    answer: async (text: string): Promise<void> => {
      waiting.shift()?.resolve(text);
      await settle();
    },
    fail: async (error: unknown): Promise<void> => {
      waiting.shift()?.reject(error);
      await settle();
    },
  };
};

test('a question is asked at once and its answer told with its text', async () => {
  const { asked, told, question, answer } = aConversation();
  question.ask('联');
  expect(asked).toEqual(['联']);
  await answer('一');
  expect(told).toEqual([['联', { answer: '一' }]]);
});

test('while one runs, only the newest text is kept, and the older answer is not told', async () => {
  const { asked, told, question, answer } = aConversation();
  question.ask('联');
  question.ask('联影');
  question.ask('联影医');
  expect(asked).toEqual(['联']);
  await answer('old');
  expect(told).toEqual([]);
  expect(asked).toEqual(['联', '联影医']);
  await answer('new');
  expect(told).toEqual([['联影医', { answer: 'new' }]]);
});

test('a failure is told, and the next question is asked', async () => {
  const { asked, told, question, answer, fail } = aConversation();
  question.ask('a');
  await fail('broken');
  question.ask('ab');
  await answer('well');
  expect(asked).toEqual(['a', 'ab']);
  expect(told).toEqual([['a', { error: 'broken' }], ['ab', { answer: 'well' }]]);
});

test('the failure of an older question is not told either', async () => {
  const { told, question, answer, fail } = aConversation();
  question.ask('a');
  question.ask('ab');
  await fail('broken');
  await answer('well');
  expect(told).toEqual([['ab', { answer: 'well' }]]);
});

test('what is forgotten is neither told nor asked', async () => {
  const { asked, told, question, answer } = aConversation();
  question.ask('a');
  question.ask('ab');
  question.forget();
  await answer('old');
  expect(asked).toEqual(['a']);
  expect(told).toEqual([]);
});

test('a text that is wanted again while its question runs is answered by it', async () => {
  const { asked, told, question, answer } = aConversation();
  question.ask('a');
  question.forget();
  question.ask('a');
  await answer('well');
  expect(asked).toEqual(['a']);
  expect(told).toEqual([['a', { answer: 'well' }]]);
});
