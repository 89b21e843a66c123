// Logos as they would be on the site, with what was changed of them and what stands against them.
import { useRef } from 'react';
import { nobody, type Owners } from './logo-owners.ts';
import type { SelfSpeaker } from './messages.ts';
import type { LogoItem, Logos as LogoState } from './use-logos.ts';

interface LogosProps extends Pick<LogoState, 'assign' | 'remove'> {
  items: readonly LogoItem[];
  /** Records that a logo can be of. */
  owners: readonly Owners[];
  onFiles: (files: readonly File[]) => void;
  isReady: boolean;
  speaker: SelfSpeaker;
}

const Outcome = ({ item: { outcome, file }, speaker: { t, locale } }: { item: LogoItem; speaker: SelfSpeaker }) => {
  if (outcome === 'judging') return <p>{t('selfLogoJudging')}</p>;
  if (outcome === 'failed') return <p className="note note-warn">{t('selfLogoFailed')}</p>;
  if ('refusals' in outcome) {
    return (
      <div className="note note-warn">
        <p><strong>{t('selfLogoRefused')}</strong></p>
        {outcome.refusals.map(({ message, hint }) => <p key={message.zh}>{message[locale]}{t('colon')}{hint[locale]}</p>)}
      </div>
    );
  }
  const { url, size, done, warnings } = outcome.logo;
  return (
    <>
      <div className="self-tiles">
        {([['self-on-light', 'selfLogoLight'], ['self-on-dark', 'selfLogoDark']] as const).map(([name, label]) => (
          <figure key={name}><span className={`tile tile-logo ${name}`}><img src={url} width={size.width} height={size.height} alt={t(label, { file })} /></span></figure>
        ))}
      </div>
      <p className={warnings.length > 0 ? 'self-warned' : 'self-clean'}>{t(warnings.length > 0 ? 'selfLogoWarned' : 'selfLogoClean')} {t('selfLogoSize', { width: String(size.width), height: String(size.height) })}</p>
      {warnings.length + done.length > 0 && <ul className="plan-notices">{[...warnings, ...done].map((told) => <li key={told.zh}>{told[locale]}</li>)}</ul>}
    </>
  );
};

export const Logos = ({ items, assign, remove, owners, onFiles, isReady, speaker }: LogosProps) => {
  const { t } = speaker;
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The focus goes to the neighbour: with its button gone, a keyboard would begin at the top of the page. */
  const removeAt = (place: number, key: number): void => {
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('[data-remove]') ?? [];
    (buttons[place + 1] ?? buttons[place - 1] ?? chooser.current)?.focus();
    remove(key);
  };
  return (
    <section className="self-logos noprint" aria-labelledby="self-logos">
      <h2 id="self-logos">{t('selfLogos')}</h2>
      <p className="small muted">{t('selfLogosNote')}</p>
      <p><button ref={chooser} type="button" className="btn tall" disabled={!isReady} onClick={() => input.current?.click()}>{t('selfLogoChoose')}</button></p>
      <input
        ref={input} type="file" hidden multiple accept=".svg,.png,.jpg,.jpeg,.webp" aria-label={t('selfLogoChoose')}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(chosen);
        }}
      />
      <ul ref={list} className="self-logo-list" aria-live="polite">
        {items.map((item, place) => (
          <li key={item.key}>
            <h3>{item.file}</h3>
            <Outcome item={item} speaker={speaker} />
            {owners.length > 0 && typeof item.outcome === 'object' && 'logo' in item.outcome && (
              <div className="field">
                <label htmlFor={`self-logo-${item.key}`}>{t('selfLogoOf')}</label>
                <select id={`self-logo-${item.key}`} value={item.record ?? nobody} onChange={({ currentTarget: { value } }) => assign(item.key, value)}>
                  <option value={nobody}>{t('selfLogoNobody')}</option>
                  {owners.flatMap(({ maker, products }) => [
                    <option key={maker.record} value={maker.record}>{t('selfLogoMaker', { name: maker.name })}</option>,
                    ...products.map(({ record, name }) => <option key={record} value={record}>{t('selfLogoProduct', { name })}</option>),
                  ])}
                </select>
              </div>
            )}
            <p><button type="button" className="btn" data-remove aria-label={t('selfLogoRemoveOf', { file: item.file })} onClick={() => removeAt(place, item.key)}>{t('selfLogoRemove')}</button></p>
          </li>
        ))}
      </ul>
    </section>
  );
};
