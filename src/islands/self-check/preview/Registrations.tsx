// Registrations.astro: registrations, patents and standards with the numbers as printed.
import type { Product } from '../../../catalogue/schema.ts';
import type { PreviewSpeaker } from './messages.ts';
import { Heading, SourceRef, Text } from './Text.tsx';

export const Registrations = ({ product, speaker }: { product: Pick<Product, 'registrations' | 'patents' | 'standards'>; speaker: PreviewSpeaker }) => {
  const { t } = speaker;
  const rows = [
    ...(product.registrations ?? []).map(({ kind, number, authority, validUntil, source }) => ({ kind: t(`registration-${kind}`), number, title: authority, validUntil, source })),
    ...(product.patents ?? []).map(({ number, title, source }) => ({ kind: t('patent'), number, title, validUntil: undefined, source })),
    ...(product.standards ?? []).map(({ number, title, source }) => ({ kind: t('standard'), number, title, validUntil: undefined, source })),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="block">
      <Heading level={2}>{t('registrations')}</Heading>
      {product.registrations?.some(({ kind }) => kind === 'acceptance') && <p className="small muted">{t('acceptanceNote')}</p>}
      <table className="tbl stack">
        <caption className="vh">{t('registrations')}</caption>
        <thead><tr><th scope="col">{t('kind')}</th><th scope="col">{t('numberLabel')}</th><th scope="col">{t('authorityOrTitle')}</th><th scope="col">{t('validUntil')}</th><th scope="col">{t('source')}</th></tr></thead>
        <tbody>
          {rows.map(({ kind, number, title, validUntil, source }, place) => (
            <tr key={place}>
              <th scope="row">{kind}</th>
              <td data-l={t('numberLabel')}><span className="no">{number}</span></td>
              <td data-l={t('authorityOrTitle')}>{title ? <Text of={title} speaker={speaker} /> : t('notStated')}</td>
              <td data-l={t('validUntil')}>{validUntil ? <time dateTime={validUntil}>{validUntil}</time> : t('notStated')}</td>
              <td data-l={t('source')}><SourceRef id={source} speaker={speaker} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
