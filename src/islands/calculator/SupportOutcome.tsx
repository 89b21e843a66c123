// One support: whether it applies, what it comes to and how, what is to be proved and what nobody knows.
import type { Localized } from '../../catalogue/schema.ts';
import { hostOf } from '../../components/host.ts';
import { longDate } from '../../i18n/long-date.ts';
import { pathOf } from '../../site-paths.ts';
import type { Speaker } from './messages.ts';
import type { SupportResult } from './supports.ts';
import { amountText, becauseText, boundText, capText, formula, generalFormula, headline, premises, yearsSentence } from './wording.ts';

const Said = ({ of, speaker }: { of: Localized; speaker: Speaker }) => {
  const { text, lang } = speaker.say(of);
  return <span lang={lang}>{text}</span>;
};

const List = ({ of, speaker }: { of: readonly Localized[]; speaker: Speaker }) => (
  <ul>{of.map((one) => <li key={one.zh}><Said of={one} speaker={speaker} /></li>)}</ul>
);

export const SupportOutcome = ({ result, speaker }: { result: SupportResult; speaker: Speaker }) => {
  const { support, outcome, decided, amount } = result;
  const { locale, t, to, money } = speaker;
  const { later = [] } = support;
  const line = headline(result, speaker);
  const general = generalFormula(support, speaker);
  const computed = amount.kind === 'computed' && outcome !== 'does-not-apply' ? amount : undefined;
  const because = becauseText(result, speaker);
  const prove = decided?.prove ?? [];
  const unknown = outcome === 'does-not-apply' ? [] : support.unknown;
  const disputed = computed || general ? support.discrepancy : undefined;
  return (
    <article className="outcome" aria-labelledby={`result-${support.id}`}>
      <header>
        <h3 id={`result-${support.id}`}><a href={to(pathOf.support(support.id))}><Said of={support.title} speaker={speaker} /></a></h3>
        <p className="small">
          <strong className={`tag is-${outcome}`}>{t(`calcOutcome-${outcome}`)}</strong>{' '}
          {support.article !== undefined && <a href={to(pathOf.measure(String(support.article).padStart(2, '0')))}>{t('calcArticle', { article: String(support.article) })}</a>}
          {support.article === undefined && t('calcOtherDocument')}
        </p>
        {support.document && <p className="small document"><Said of={support.document} speaker={speaker} /></p>}
      </header>
      <p className={line.isAmount ? 'sum' : 'small'}>{line.text}</p>
      {disputed && (
        <div className="note note-warn small">
          <p><Said of={disputed.text} speaker={speaker} /></p>
          {computed && <ul>
            {[computed, computed.otherwise].map((one) => one?.cap !== undefined && <li key={String(one.cap)}>{t('calcUnderCap', { cap: money(one.cap), amount: amountText(one.fen, speaker) })}</li>)}
          </ul>}
        </div>
      )}
      <dl className="facts">
        {computed && <><dt>{t('calcFormula')}</dt><dd>{formula(computed, speaker)}</dd></>}
        {!computed && general && <><dt>{t('calcFormula')}</dt><dd>{general}</dd></>}
        {(computed || general) && <><dt>{t('calcCap')}</dt><dd>{computed ? boundText(support, computed, speaker) : capText(support, speaker)}</dd></>}
        {computed?.loan && <><dt>{t('calcYears')}</dt><dd>{yearsSentence(computed.loan, speaker)}</dd></>}
        {computed && <><dt>{t('calcPremises')}</dt><dd><ul>{premises(support, computed, speaker).map((one) => <li key={one}>{one}</li>)}</ul></dd></>}
        {because && <><dt>{t('calcBecause')}</dt><dd><span lang={because.lang}>{because.text}</span></dd></>}
      </dl>
      {prove.length + unknown.length > 0 && (
        <details className="fold">
          <summary>{t(prove.length === 0 ? 'calcUnknown' : unknown.length === 0 ? 'calcProve' : 'calcOpenPoints')}<span className="vh">{t('colon')}<Said of={support.title} speaker={speaker} /></span></summary>
          <dl className="facts">
            {prove.length > 0 && <><dt>{t('calcProve')}</dt><dd><List of={prove} speaker={speaker} /></dd></>}
            {unknown.length > 0 && <><dt>{t('calcUnknown')}</dt><dd><List of={unknown} speaker={speaker} /></dd></>}
          </dl>
        </details>
      )}
      {later.length > 0 && (
        <details className="fold">
          <summary>{t('supportLater')}<span className="vh">{t('colon')}<Said of={support.title} speaker={speaker} /></span></summary>
          <ul className="small">{later.map(({ date, document, text, source }) => <li key={`${date} ${source}`}><Said of={document} speaker={speaker} />{t('comma')}<time dateTime={date}>{longDate(locale, date)}</time>{t('colon')}<Said of={text} speaker={speaker} />{' '}<a href={source} rel="nofollow noopener">{hostOf(source)}</a></li>)}</ul>
        </details>
      )}
    </article>
  );
};
