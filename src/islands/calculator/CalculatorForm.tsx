// The reader's case: only what matters in the role is asked for.
import type { Facts } from '../../catalogue/applicability.ts';
import type { FigureName, Figures } from '../../catalogue/support-amount.ts';
import { Loading } from '../Loading.tsx';
import { choices, roles, type Answers, type ChoiceName } from './answers.ts';
import { FigureField } from './FigureField.tsx';
import { FormTools } from './FormTools.tsx';
import type { Told } from './figures.ts';
import type { CalculatorMessageKey } from './messages.ts';
import { ProductPicker } from './ProductPicker.tsx';
import type { Speaker } from './messages.ts';
import { isOtherFirst, type Questions } from './supports.ts';
import type { AnswersMemory } from './use-answers.ts';
import type { Products } from '../product-picker/use-products.ts';
import { yearsBeyond } from './wording.ts';

interface CalculatorFormProps {
  /** `YYYY-MM-DD` */
  day: string;
  memory: AnswersMemory;
  questions: Questions;
  products: Products;
  /** What is known of the product. */
  facts: Facts;
  figures: Figures;
  problems: Partial<Record<FigureName, Told>>;
  /** Most years that a support of the role counts. */
  mostYears?: number | undefined;
  clear: () => void;
  speaker: Speaker;
}

const labels: Record<ChoiceName, CalculatorMessageKey> = { kind: 'calcKind', listed: 'calcListed', marketed: 'calcMarketed', first: 'calcFirst' };

/** The name of an answer. */
export const answerName = (name: ChoiceName, value: string, t: Speaker['t']): string => {
  if (name === 'kind') return t(`calcKind-${choices.kind.find((one) => one === value) ?? 'other'}`);
  if (name === 'first') return t(`calcFirst-${choices.first.find((one) => one === value) ?? 'none'}`);
  const said = choices.listed.find((one) => one === value) ?? 'no';
  return name === 'listed' ? t(`calcListed-${said}`) : t(`calcMarketed-${said}`);
};

export const choiceLabel = (name: ChoiceName, t: Speaker['t']): string => t(labels[name]);

/** The answer as one of its question's, or open. */
const answerOf = (name: ChoiceName, value: string): Partial<Answers> => ({ [name]: choices[name].find((one) => one === value) ?? '' });

interface ChoiceProps {
  name: ChoiceName;
  value: string;
  remark?: string | undefined;
  onAnswer: (part: Partial<Answers>) => void;
  speaker: Speaker;
}

const Choice = ({ name, value, remark, onAnswer, speaker: { t } }: ChoiceProps) => (
  <div className="field">
    <label htmlFor={`calc-${name}`}>{choiceLabel(name, t)}</label>
    <select id={`calc-${name}`} name={name} value={value} aria-describedby={`calc-${name}-told`} onChange={(event) => onAnswer(answerOf(name, event.currentTarget.value))}>
      <option value="">{t('calcNotKnown')}</option>
      {choices[name].map((one) => <option key={one} value={one}>{answerName(name, one, t)}</option>)}
    </select>
    <div id={`calc-${name}-told`}>{remark !== undefined && <p className="hint">{remark}</p>}</div>
  </div>
);

export const CalculatorForm = ({ day, memory, questions, products, facts, figures, problems, mostYears, clear, speaker }: CalculatorFormProps) => {
  const { t, money } = speaker;
  const { answers, settled, isRead, type, answer, settle } = memory;
  const remarksOf = (name: FigureName): string[] => {
    const value = figures[name];
    if (answers[name] !== settled[name] || value === undefined || name === 'rate') return [];
    if (name === 'years') {
      const beyond = yearsBeyond(value, mostYears);
      return beyond ? [t('calcYearsRead', beyond)] : [];
    }
    const isLarger = name === 'loan' && settled.role === 'buyer' && figures.contract !== undefined && value > figures.contract;
    return [t('calcRead', { amount: money(value) }), ...(isLarger ? [t('calcLoanLarger')] : [])];
  };
  return (
    <form className="calc-form" method="get" onSubmit={(event) => { event.preventDefault(); settle(); }} aria-label={t('calcForm')}>
      {!isRead && <Loading texts={{ busy: t('calcLoading'), late: t('calcLate') }} />}
      {/* What is typed before there is somebody to read it would be lost. */}
      <fieldset className="all" disabled={!isRead}>
        <fieldset className="calc-roles">
          <legend>{t('calcRole')}</legend>
          {roles.map((role) => (
            <label key={role}><input type="radio" name="role" value={role} checked={answers.role === role} onChange={() => answer({ role })} /> {t(`calcRole-${role}`)}{role === 'project-owner' && <span className="hint">{t('calcProjectOwner')}</span>}</label>
          ))}
        </fieldset>
        {(questions.product || questions.choices.length > 0) && (
          <fieldset>
            <legend>{t('calcAboutProduct')}</legend>
            {questions.product && <ProductPicker day={day} products={products} id={answers.product} choose={(product) => answer({ product })} speaker={speaker} />}
            <div className="fields">{questions.choices.map((name) => <Choice key={name} name={name} value={answers[name]} remark={name === 'first' && isOtherFirst(facts) ? t('calcFirstOther') : undefined} onAnswer={answer} speaker={speaker} />)}</div>
          </fieldset>
        )}
        {questions.figures.length > 0 && (
          <fieldset>
            <legend>{t('calcAmounts')}</legend>
            <p className="hint">{t('calcAmountsHint')}</p>
            <div className="fields">
              {questions.figures.map((name) => (
                <FigureField key={name} name={name} text={answers[name]} judged={settled[name]} problem={problems[name]} remarks={remarksOf(name)} onType={(text) => type({ [name]: text })} onSettle={settle} speaker={speaker} />
              ))}
            </div>
          </fieldset>
        )}
        <FormTools clear={clear} t={t} />
      </fieldset>
    </form>
  );
};
