import { expect, test } from 'vitest';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { selfMessageKeys } from '../../../../src/islands/self-check/messages.ts';
import { progressOf } from '../../../../src/islands/self-check/progress.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';

const speaker = speakerOf({ base: '/', locale: 'zh', messages: messagesOf('zh', selfMessageKeys) });

test.each([
  [{ step: 'read', done: 0 }, { text: '正在读取文件……' }],
  [{ step: 'read', done: 1200 }, { text: '正在读取文件：已读 1,200 行' }],
  [{ step: 'load', done: 0 }, { text: '正在载入目录里的相关记录……' }],
  [{ step: 'compare', done: 3 }, { text: '正在与目录逐条比对……' }],
  [{ step: 'compare', done: 3, total: 9 }, { text: '正在与目录逐条比对：3 / 9', value: 3, most: 9 }],
] as const)('%j is told', (progress, told) => {
  expect(progressOf(progress, speaker)).toEqual(told);
});
