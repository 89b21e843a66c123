// What a prose page (pages/<language>/<name>.md) may hold: Markdown, and headings with an id. No code, nothing from elsewhere.
import type { Problem } from './problem.ts';

/** Everything that is wrong with a prose page, with its line. */
export const proseProblems = (file: string, text: string): Problem[] => {
  if (text.trim() === '') return [{ file, path: [], message: { zh: '内容为空', en: 'is empty' }, hint: { zh: '请写正文。', en: 'Write its text.' } }];
  if (text.startsWith('---')) {
    return [{ file, path: [], message: { zh: '开头有 --- 包围的设置', en: 'begins with settings between ---' }, hint: { zh: '请删去，只留正文。', en: 'Remove them; only the text is read.' } }];
  }
  return text.split('\n').flatMap((line, index): Problem[] => {
    const at = (zh: string, en: string, hintZh: string, hintEn: string): Problem => ({
      file,
      path: [],
      message: { zh: `第 ${index + 1} 行${zh}`, en: `line ${index + 1} ${en}` },
      hint: { zh: hintZh, en: hintEn },
    });
    const plain = line.replace(/`[^`]*`/g, '').replace(/<h([2-4]) id="[a-z0-9-]+">[^<]*<\/h\1>/g, '');
    const link = /\]\(\s*([^)\s]*)/.exec(plain)?.[1];
    return [
      ...(/<[a-z!/?]/i.test(plain) ? [at('含有 HTML', 'holds HTML', '只用 Markdown；需要锚点的标题写作 <h2 id="名称">标题</h2>。', 'Use Markdown; a heading to be linked to is written <h2 id="name">Heading</h2>.')] : []),
      ...(/!\[/.test(plain) ? [at('含有图片', 'holds a picture', '说明页只用文字。', 'Prose pages hold text only.')] : []),
      ...(link !== undefined && !/^(?:https?:\/\/|#|mailto:)/.test(link) ? [at(`的链接 ${link.slice(0, 60)} 不是网址`, `links to ${link.slice(0, 60)}, which is no address`, '链接写完整的 http(s) 网址，或本页的 #锚点。', 'Give a whole http(s) address, or a #heading of this page.')] : []),
    ];
  });
};
