// Where everything on a sheet comes from: the sources of the product's record, then those of its maker's.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { Source } from '../../catalogue/schema.ts';
import { Label } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';

/** The number of a source of the product on its sheet. */
export const SourceNumber = ({ of: { product }, id }: { of: CatalogueEntry; id: string }) => <span className="no">[{product.sources.findIndex((source) => source.id === id) + 1}]</span>;

/** Those of the maker that the product's record does not name. */
const makerSources = ({ product, manufacturer }: CatalogueEntry): Source[] => manufacturer.sources.filter(({ url, title }) => !product.sources.some((source) => source.url === url && source.title === title));

export const SourceTable = ({ entry, speaker }: { entry: CatalogueEntry; speaker: EvidenceSpeaker }) => {
  const { t, say } = speaker;
  const item = ({ title, document, url, file, retrieved, note }: Source) => (
    <>
      <span lang="zh-CN">{title}</span>{document !== undefined && <>{t('listComma')}<span className="no">{document}</span></>}
      {url !== undefined && <a className="at" href={url} rel="nofollow noopener">{url}</a>}
      <span className="condition">
        {t('retrievedOn')}<time dateTime={retrieved}>{retrieved}</time>
        {file && <>{t('semicolon')}{t('sourceFile', { name: file.name })} <span className="hash">SHA-256 {file.sha256}</span></>}
        {note && <>{t('semicolon')}<span lang={say(note).lang}>{say(note).text}</span></>}
      </span>
    </>
  );
  return (
    <section>
      <h3><Label of="sources" speaker={speaker} /></h3>
      <ol className="origins">{[...entry.product.sources, ...makerSources(entry)].map((source, place) => <li key={place}><span className="no">[{place + 1}]</span><div>{item(source)}</div></li>)}</ol>
    </section>
  );
};
