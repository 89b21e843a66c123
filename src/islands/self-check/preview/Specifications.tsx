// Specifications.astro
import type { Specification } from '../../../catalogue/schema.ts';
import type { PreviewSpeaker } from './messages.ts';
import { Heading, SourceRef, Text } from './Text.tsx';

export const Specifications = ({ specifications, speaker }: { specifications: readonly Specification[]; speaker: PreviewSpeaker }) => {
  const { t } = speaker;
  return (
    <section className="block">
      <Heading level={2}>{t('specifications')}</Heading>
      {specifications.length === 0 ? <p className="muted">{t('specificationsNone')}</p> : (
        <table className="tbl">
          <caption>{t('specificationsNote')}</caption>
          <thead><tr><th scope="col">{t('parameter')}</th><th scope="col" className="num">{t('value')}</th><th scope="col">{t('unit')}</th><th scope="col">{t('source')}</th></tr></thead>
          <tbody>
            {specifications.map(({ label, value, unit, condition, source }, place) => (
              <tr key={place}>
                <th scope="row"><Text of={label} speaker={speaker} />{condition && <span className="condition"><Text of={condition} speaker={speaker} /></span>}</th>
                <td className="num"><Text of={value} speaker={speaker} /></td>
                <td>{unit && <Text of={unit} speaker={speaker} />}</td>
                <td><SourceRef id={source} speaker={speaker} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
