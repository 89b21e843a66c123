// The answer to one question.
import { useEffect, useState } from 'react';
import type { FoundMaker } from '../../makers/files.ts';
import type { Found, LookUp } from '../../makers/look-up.ts';
import { MakerLink, Standings } from './MakerParts.tsx';
import type { Speaker } from './messages.ts';
import { NotFound } from './NotFound.tsx';

const step = 10;

interface OneAnswerProps {
  question: string;
  lookUp: LookUp;
  day: string;
  speaker: Speaker;
}

type Answer = { state: 'busy' } | { state: 'failed' } | { state: 'told'; found: Found; makers: FoundMaker[] };

export const OneAnswer = ({ question, lookUp, day, speaker }: OneAnswerProps) => {
  const { t, say } = speaker;
  const [answer, setAnswer] = useState<Answer>({ state: 'busy' });
  const [most, setMost] = useState(step);
  useEffect(() => {
    let isLate = false;
    const ask = async (): Promise<void> => {
      const found = await lookUp.find(question);
      const makers = found.kind === 'found' ? await lookUp.makersAt(found.places.slice(0, most)) : [];
      if (!isLate) setAnswer({ state: 'told', found, makers });
    };
    ask().catch((error: unknown) => {
      console.info('The look-up did not load.', error);
      if (!isLate) setAnswer({ state: 'failed' });
    });
    return () => { isLate = true; };
  }, [question, lookUp, most]);
  const count = answer.state === 'told' && answer.found.kind === 'found' ? answer.found.places.length : 0;
  return (
    <section aria-labelledby="find-results" className="find-answer">
      <h2 id="find-results">{t('findResults')}</h2>
      <div role="status">
        {answer.state === 'busy' && <p className="hint">{t('findBusy')}</p>}
        {answer.state === 'failed' && <p className="note note-warn">{t('findFailed')}</p>}
        {answer.state === 'told' && (answer.found.kind === 'found' ? <p>{t(count === 1 ? 'findOne' : 'findSeveral', { question, count })}</p> : <NotFound found={answer.found} question={question} speaker={speaker} />)}
      </div>
      {answer.state === 'told' && answer.makers.length > 0 && (
        <table className="tbl stack">
          <caption className="vh">{t('findResults')}</caption>
          <thead><tr><th scope="col">{t('findMaker')}</th><th scope="col">{t('creditCode')}</th><th scope="col">{t('district')}</th><th scope="col">{t('findProducts', { day })}</th></tr></thead>
          <tbody>
            {answer.makers.map((maker) => {
              const district = maker.district && say(maker.district);
              return (
                <tr key={maker.id}>
                  <th scope="row"><MakerLink maker={maker} speaker={speaker} /></th>
                  <td data-l={t('creditCode')}>{maker.creditCode === undefined ? t('notStated') : <span className="no">{maker.creditCode}</span>}</td>
                  <td data-l={t('district')}>{district ? <span lang={district.lang}>{district.text}</span> : t('notStated')}</td>
                  <td data-l={t('findProducts', { day })}><Standings maker={maker} day={day} speaker={speaker} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {answer.state === 'told' && count > answer.makers.length && <p><button type="button" className="btn tall" onClick={() => setMost((now) => now + step)}>{t('findMore', { count: count - answer.makers.length })}</button></p>}
    </section>
  );
};
