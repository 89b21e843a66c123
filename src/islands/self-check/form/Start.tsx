// Where a draft begins: with a maker that the catalogue has, or with a new one.
import { useMemo, useState, type FormEvent } from 'react';
import type { FoundMaker } from '../../../makers/files.ts';
import { createLookUp, type Found } from '../../../makers/look-up.ts';
import { networkSource } from '../../find-makers/network-source.ts';
import { shortened } from '../../shortened.ts';
import type { FormSpeaker } from './messages.ts';

interface StartProps {
  base: string;
  speaker: FormSpeaker;
  /** @param maker id of one that the catalogue has; nothing for a new one */
  onNewProduct: (maker: string | undefined) => void;
  onCorrect: (maker: string) => void;
}

const most = 10;

type Answer = { state: 'none' | 'busy' | 'failed' } | { state: 'told'; asked: string; found: Found; makers: FoundMaker[] };

export const Start = ({ base, speaker, onNewProduct, onCorrect }: StartProps) => {
  const { t, say } = speaker;
  const lookUp = useMemo(() => createLookUp(networkSource(base)), [base]);
  const [question, setQuestion] = useState('');
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const asked = question.trim();
    if (asked === '') return;
    setAnswer({ state: 'busy' });
    const look = async (): Promise<void> => {
      const found = await lookUp.find(asked);
      setAnswer({ state: 'told', asked, found, makers: found.kind === 'found' ? await lookUp.makersAt(found.places.slice(0, most)) : [] });
    };
    look().catch((error: unknown) => {
      console.info('The look-up did not load.', error);
      setAnswer({ state: 'failed' });
    });
  };
  const count = answer.state === 'told' && answer.found.kind === 'found' ? answer.found.places.length : 0;
  return (
    <section className="scf-section" aria-labelledby="scf-start">
      <h2 id="scf-start" tabIndex={-1}>{t('formStart')}</h2>
      <p className="prose">{t('formStartText')}</p>
      <form role="search" aria-labelledby="scf-start" onSubmit={ask}>
        <div className="field">
          <label htmlFor="scf-maker">{t('formMakerLabel')}</label>
          <div className="find-line">
            <input id="scf-maker" type="search" maxLength={200} autoComplete="off" spellCheck={false} aria-describedby="scf-maker-hint" value={question} onChange={(event) => setQuestion(event.currentTarget.value)} />
            <button type="submit" className="btn btn-p tall">{t('formMakerAsk')}</button>
          </div>
          <p id="scf-maker-hint" className="hint">{t('formMakerHint')}</p>
        </div>
      </form>
      <div role="status">
        {answer.state === 'busy' && <p className="hint">{t('formMakerBusy')}</p>}
        {answer.state === 'failed' && <p className="note note-warn">{t('formMakerFailed')}</p>}
        {answer.state === 'told' && <p>{count > 0 ? t('formMakerFound', { count }) : answer.found.kind === 'code-faults' ? t('findCodeAdvice') : t('formMakerNone', { question: shortened(answer.asked) })}</p>}
      </div>
      {answer.state === 'told' && answer.makers.length > 0 && (
        <ul className="scf-makers">
          {answer.makers.map(({ id, name }) => {
            const maker = say(name);
            return (
              <li key={id}>
                <span lang={maker.lang}>{maker.text}</span>
                <button type="button" className="btn" aria-label={t('formMakerCorrectOf', { maker: maker.text })} onClick={() => onCorrect(id)}>{t('formMakerCorrect')}</button>
                <button type="button" className="btn" aria-label={t('formMakerNewProductOf', { maker: maker.text })} onClick={() => onNewProduct(id)}>{t('formMakerNewProduct')}</button>
              </li>
            );
          })}
        </ul>
      )}
      {count > most && <p className="hint">{t('formMakerMore', { count: count - most })}</p>}
      <h3>{t('formNewMaker')}</h3>
      <p className="prose">{t('formNewMakerText')}</p>
      <p><button type="button" className="btn tall" onClick={() => onNewProduct(undefined)}>{t('formNewMakerBegin')}</button></p>
    </section>
  );
};
