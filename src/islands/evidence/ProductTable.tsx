// Names and numbers, exactly as they stand in the records.
import type { ReactNode } from 'react';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { namesAsListed } from '../../catalogue/evidence.ts';
import { Label, Names } from './Both.tsx';
import type { EvidenceLabelKey, EvidenceSpeaker } from './messages.ts';

const languageOf = (name: string): 'zh-CN' | 'en' => (/\p{Script=Han}/u.test(name) ? 'zh-CN' : 'en');

export const ProductTable = ({ entry, speaker }: { entry: CatalogueEntry; speaker: EvidenceSpeaker }) => {
  const { product, manufacturer, sector, category, district } = entry;
  const { t } = speaker;
  const missing = (key: 'notProvided' | 'notStated'): ReactNode => <span className="missing">{t(key)}</span>;
  const listed = namesAsListed(entry);
  const makerNote = manufacturer.nameOrigin === 'translated' ? t('makerNameTranslated') : manufacturer.nameOrigin === 'source' ? t('makerNameShort') : undefined;
  const rows: [label: EvidenceLabelKey, value: ReactNode][] = [
    ...(listed.length > 0 ? [['evidenceNameAsListed', listed.map((name) => <span key={name} className="own" lang="zh-CN">{name}</span>)] as [EvidenceLabelKey, ReactNode]] : []),
    ['model', product.models ? <span className="no">{product.models.join(' / ')}</span> : missing('notProvided')],
    ...(product.aliases ? [['aliases', product.aliases.map((name, place) => <span key={name}>{place > 0 && t('listComma')}<span lang={languageOf(name)}>{name}</span></span>)] as [EvidenceLabelKey, ReactNode]] : []),
    ['maker', <><Names of={manufacturer.name} lines speaker={speaker} />{makerNote !== undefined && <span className="condition">{makerNote}</span>}</>],
    ['creditCode', manufacturer.creditCode ? <span className="no">{manufacturer.creditCode}</span> : missing('notProvided')],
    ['sector', <><Names of={sector.name} speaker={speaker} /> / <Names of={category.name} speaker={speaker} /></>],
    ['district', district ? <Names of={district} speaker={speaker} /> : missing('notStated')],
    ['recordId', <span className="no">{product.id}</span>],
  ];
  return (
    <section>
      <h3><Label of="evidenceProductPart" speaker={speaker} /></h3>
      <table className="tbl pairs"><tbody>{rows.map(([label, value]) => <tr key={label}><th scope="row"><Label of={label} speaker={speaker} /></th><td>{value}</td></tr>)}</tbody></table>
    </section>
  );
};
