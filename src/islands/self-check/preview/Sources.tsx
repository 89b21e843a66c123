// SourceList.astro: where the statements come from, numbered as they are referred to.
import type { Source } from '../../../catalogue/schema.ts';
import { parsedUrl } from '../../../catalogue/parsed-url.ts';
import { hostOf } from '../../../components/host.ts';
import type { PreviewSpeaker } from './messages.ts';
import { Text } from './Text.tsx';

const languageOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');

const Hash = ({ sha256 }: { sha256: string }) => <span className="no hash">SHA-256 {(sha256.match(/.{1,16}/g) ?? []).map((quarter) => [<wbr key={`${quarter} before`} />, quarter])}</span>;

const SourceItem = ({ source: { url, title, document, file, retrieved, note }, speaker }: { source: Source; speaker: PreviewSpeaker }) => {
  const { t } = speaker;
  return (
    <>
      {url === undefined ? <span lang={languageOf(title)}>{title}</span> : <a lang={languageOf(title)}>{title}</a>}{' '}
      {document !== undefined && <span className="small no" lang={languageOf(document)}>{document}</span>}{' '}
      {file && <span className="small muted">{t('sourceFile', { name: file.name })}</span>}{' '}
      {file && <span className="small muted"><Hash sha256={file.sha256} /></span>}{' '}
      <span className="small muted">{url !== undefined && <>{parsedUrl(url) ? hostOf(url) : url}{t('comma')}</>}{t('retrievedOn')}<time dateTime={retrieved}>{retrieved}</time></span>{' '}
      {note && <span className="small"><Text of={note} speaker={speaker} /></span>}
    </>
  );
};

export const Sources = ({ sources, speaker }: { sources: readonly Source[]; speaker: PreviewSpeaker }) => (
  <ol className="sources">{sources.map((source) => <li key={source.id}><SourceItem source={source} speaker={speaker} /></li>)}</ol>
);
