// The small parts of the site's pages, as an island writes them: the same marks as src/components makes.
import { Fragment } from 'react';
import type { AnyText } from '../../../catalogue/schema.ts';
import type { PreviewSpeaker } from './messages.ts';

interface Spoken {
  speaker: PreviewSpeaker;
}

/** Text.astro */
export const Text = ({ of, speaker }: { of: AnyText } & Spoken) => {
  const { text, lang } = speaker.say(of);
  return lang ? <span lang={lang}>{text}</span> : <>{text}</>;
};

/** SourceRef.astro; it leads nowhere in a preview. */
export const SourceRef = ({ id, speaker }: { id: string } & Spoken) => <a className="ref" aria-label={speaker.t('sourceNumber', { number: id.slice(1) })}>[{id.slice(1)}]</a>;

/** Names.astro */
export const Names = ({ names, speaker: { t, locale } }: { names: readonly string[] } & Spoken) => {
  const languageOf = (name: string): string | undefined => {
    const isChinese = /\p{Script=Han}/u.test(name);
    return isChinese === (locale === 'zh') ? undefined : isChinese ? 'zh-CN' : 'en';
  };
  return <>{names.map((name, index) => <Fragment key={name}>{index > 0 && t('listComma')}<span lang={languageOf(name)}>{name}</span></Fragment>)}</>;
};

/** A heading of the page that is shown. It is none of the page that shows it, where it stands two levels further down. */
export const Heading = ({ level, children, lang }: { level: 1 | 2 | 3; children: string; lang?: string | undefined }) => {
  const Tag = `h${level}` as const;
  return <Tag role="heading" aria-level={level + 3} lang={lang}>{children}</Tag>;
};
