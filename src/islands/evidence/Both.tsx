// Labels and names in both languages: that of the page first.
import type { Localized } from '../../catalogue/schema.ts';
import type { EvidenceLabelKey, EvidenceSpeaker } from './messages.ts';

/** A label, with the other language beside it. */
export const Label = ({ of, speaker: { t, beside, besideLanguage } }: { of: EvidenceLabelKey; speaker: EvidenceSpeaker }) => (
  <>{t(of)} <span lang={besideLanguage}>{beside(of)}</span></>
);

interface NamesProps {
  of: Localized;
  /** Whether each language has a line of its own. */
  lines?: boolean;
  speaker: EvidenceSpeaker;
}

/** A text of the content in each language that it has. The Chinese is always there: it is what a contract quotes. */
export const Names = ({ of: { zh, en }, lines = false, speaker: { locale } }: NamesProps) => {
  const chinese = <span lang="zh-CN">{zh}</span>;
  if (en === undefined || en === zh) return chinese;
  const english = <span lang="en">{en}</span>;
  const [first, second] = locale === 'zh' ? [chinese, english] : [english, chinese];
  return <>{first}{lines ? <br /> : ' '}{second}</>;
};
