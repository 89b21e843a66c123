// The answer to what was asked: for each product, or the products that may be meant.
import { pathOf } from '../../site-paths.ts';
import { shortened } from '../shortened.ts';
import { DayResult } from './DayResult.tsx';
import type { Speaker } from './messages.ts';
import { mostMatches } from './name-matches.ts';
import type { Answers, Asked } from './use-answers.ts';

interface AnswerPartProps {
  answers: Answers;
  asked: Asked | undefined;
  onRetry: () => void;
  speaker: Speaker;
}

export const AnswerPart = ({ answers, asked, onRetry, speaker }: AnswerPartProps) => {
  const { t, to, say } = speaker;
  const day = asked?.day === '' ? undefined : asked?.day;
  return (
    <div role="status" className="vf-answers">
      {answers.phase === 'busy' && <p>{t('verifyBusy')}</p>}
      {answers.phase === 'nothing' && <p className="note note-warn">{t('verifyNothing')}</p>}
      {answers.phase === 'failed' && <p className="note note-warn">{t('verifyFailed')} <button type="button" className="btn" onClick={onRetry}>{t('verifyRetry')}</button></p>}
      {answers.phase === 'link' && <p className="note note-warn">{t('verifyLink')}</p>}
      {'host' in answers && answers.host !== undefined && answers.phase !== 'link' && <p className="note note-warn">{t('verifyHost', { host: shortened(answers.host) })}</p>}
      {answers.phase === 'days' && answers.days.map((answer) => <DayResult key={answer.id} answer={answer} speaker={speaker} />)}
      {answers.phase === 'words' && answers.matches.length === 0 && <p className="note note-warn">{t('verifyWordsNone', { words: shortened(answers.words) })} <a href={`${to(pathOf.search)}?q=${encodeURIComponent(answers.words)}`}>{t('verifyProductSearch')}</a></p>}
      {answers.phase === 'words' && answers.matches.length > 0 && (
        <>
          <p>{t(answers.matches.length > mostMatches ? 'verifyWordsMany' : 'verifyWords', { words: shortened(answers.words), count: Math.min(mostMatches, answers.matches.length) })}</p>
          <ul className="vf-matches">
            {answers.matches.slice(0, mostMatches).map(({ id, name, models, maker }) => {
              const [own, by] = [say(name), say(maker.name)];
              return <li key={id}><a href={to(pathOf.verifyHref(id, day))} lang={own.lang}>{own.text}</a> {models[0] !== undefined && <span className="no">{models[0]}</span>} <span className="small muted" lang={by.lang}>{by.text}</span></li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
};
