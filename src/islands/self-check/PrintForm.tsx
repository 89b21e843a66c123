// The paper that is signed, sealed and handed in beside the file: what it says is what the file holds, told by the same hash.
import { useEffect, useState } from 'react';
import type { Localized } from '../../catalogue/schema.ts';
import { longDate } from '../../i18n/long-date.ts';
import { today } from '../../components/today.ts';
import { Hash } from './Hash.tsx';
import type { SelfSpeaker } from './messages.ts';
import type { Packed } from './work.ts';

interface PrintFormProps {
  packed: Packed;
  speaker: SelfSpeaker;
}

export const PrintForm = ({ packed: { submission, changes }, speaker }: PrintFormProps) => {
  const { t, say, locale } = speaker;
  const { catalogue, manufacturer, products, base, reason, evidence = [], logos = [] } = submission;
  const [day, setDay] = useState(today);
  useEffect(() => {
    // The page may stay open for days.
    const now = (): void => setDay(today());
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, []);
  const nameOf = (record: string): string => {
    const product = products.find(({ id }) => record === `products/${id}`);
    return say(product ? product.name : manufacturer.name).text;
  };
  // A contract and a seal know the Chinese name.
  const inChinese = ({ zh, en }: Localized) => locale === 'en' && en !== undefined && <>{' '}<span lang="zh-CN">{zh}</span></>;
  const name = say(manufacturer.name);
  return (
    <article className="self-paper" aria-labelledby="self-paper">
      <header>
        <p>{say(catalogue.name).text}</p>
        <h2 id="self-paper">{t('selfPaper')}</h2>
      </header>
      <dl className="facts">
        <dt>{t('selfPaperMaker')}</dt><dd><b lang={name.lang}>{name.text}</b>{inChinese(manufacturer.name)}</dd>
        <dt>{t('selfPaperCode')}</dt><dd className="no">{manufacturer.creditCode ?? t('selfPaperNone')}</dd>
        <dt>{t('selfPaperKind')}</dt><dd>{t(`selfPaperKind-${submission.kind}`)}</dd>
        <dt>{t('selfPaperMade')}</dt><dd>{submission.madeAt.slice(0, 16).replace('T', ' ')} {t('selfPaperDevice')}</dd>
        {base && <><dt>{t('selfPaperBase')}</dt><dd className="no">{base.stamp.version}</dd></>}
        {reason && <><dt>{t('selfPaperReason')}</dt><dd>{say(reason).text}</dd></>}
        {evidence.map(({ title, document, url }, place) => <div key={place} className="self-pair"><dt>{t('selfPaperEvidence')}</dt><dd>{[title, document, url].filter((part) => part !== undefined).join(t('semicolon'))}</dd></div>)}
        {logos.length > 0 && <><dt>{t('selfPaperLogos')}</dt><dd>{logos.map(({ record, file }) => `${nameOf(record)} ${file}`).join(t('semicolon'))}</dd></>}
        <dt>{t('selfPaperHash')}</dt><dd>{submission.sha256 === undefined ? t('selfPaperNoHash') : <Hash of={submission.sha256} />}</dd>
      </dl>
      <p className="self-remark">{t('selfPaperHashNote')}</p>
      <section>
        <h3>{t('selfPaperProducts', { count: products.length })}</h3>
        {products.length === 0 ? <p>{t('selfPaperNoProducts')}</p> : (
          <table className="tbl">
            <thead><tr><th scope="col">{t('selfPaperNumber')}</th><th scope="col">{t('selfPaperName')}</th><th scope="col">{t('selfPaperModel')}</th><th scope="col">{t('selfPaperId')}</th></tr></thead>
            <tbody>{products.map((product, place) => <tr key={product.id}><td>{place + 1}</td><th scope="row"><span lang={say(product.name).lang}>{say(product.name).text}</span>{inChinese(product.name)}</th><td>{(product.models ?? []).join(t('comma'))}</td><td className="no">{product.id}</td></tr>)}</tbody>
          </table>
        )}
      </section>
      {changes.some(({ fields }) => fields.length > 0) && (
        <section>
          <h3>{t('selfPaperChanges')}</h3>
          <table className="tbl self-changes">
            <thead><tr><th scope="col">{t('selfPaperField')}</th><th scope="col">{t('selfPaperFrom')}</th><th scope="col">{t('selfPaperTo')}</th></tr></thead>
            {changes.filter(({ fields }) => fields.length > 0).map(({ record, fields }) => (
              <tbody key={record}>
                <tr><th scope="rowgroup" colSpan={3}>{nameOf(record)}</th></tr>
                {fields.map(({ field, from, to }, place) => <tr key={place}><th scope="row">{field[locale]}</th><td>{from ?? t('selfPaperEmpty')}</td><td>{to ?? t('selfPaperEmpty')}</td></tr>)}
              </tbody>
            ))}
          </table>
        </section>
      )}
      <section className="self-sign">
        <p>{t('selfPaperDeclare')}</p>
        <div>
          <div className="self-lines">{(['selfPaperBy', 'selfPaperPhone', 'selfPaperHead', 'selfPaperDay'] as const).map((key) => <span key={key}>{t(key)}</span>)}</div>
          <div className="self-seal">{t('selfPaperSeal')}</div>
        </div>
        <p className="self-remark">{t('selfPaperPrinted', { day: longDate(locale, day) })}</p>
      </section>
    </article>
  );
};
