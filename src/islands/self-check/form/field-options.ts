// What a field offers to choose from: a closed list, or suggestions beside what can be typed.
import type { EditionRecords } from '../../../catalogue/records.ts';
import type { Column } from '../../../catalogue/table.ts';
import { entriesOf, ownText } from './draft.ts';
import type { FormSpeaker } from './messages.ts';

export interface Option {
  value: string;
  text: string;
  lang?: string;
}

interface Around {
  /** The record that the field or its entry belongs to. */
  record: unknown;
  named: Pick<EditionRecords, 'edition' | 'sectors' | 'lists'>;
  speaker: FormSpeaker;
}

/** The values of a field that takes nothing else; undefined where anything can be typed. */
export const optionsOf = ({ form, choices, key }: Pick<Column, 'form' | 'choices' | 'key'>, { record, named, speaker }: Around): Option[] | undefined => {
  const { locale, say, t } = speaker;
  const optionsOfNamed = (items: readonly { id: string; name: { zh: string; en?: string | undefined } }[]): Option[] => items.map(({ id, name }) => ({ value: id, ...say(name) }));
  if (key === 'source' || key === 'endSource') {
    return entriesOf(record, 'sources').map((source) => {
      const id = ownText(source, 'id');
      const title = ownText(source, 'title') || ownText(source, 'document') || ownText(source, 'url');
      return { value: id, text: title === '' ? t('formSourceUntitled', { id }) : t('formSourceOption', { id, title }) };
    });
  }
  switch (form) {
    case 'choice':
      return (choices ?? []).map(({ value, heading }) => ({ value, text: heading[locale] }));
    case 'sector':
      return optionsOfNamed(named.sectors?.data.sectors ?? []);
    case 'category':
      return optionsOfNamed((named.sectors?.data.sectors ?? []).find(({ id }) => id === ownText(record, 'sector'))?.categories ?? []);
    case 'district':
      return optionsOfNamed(named.edition?.data.districts ?? []);
    case 'list':
      return optionsOfNamed(named.lists.map(({ data }) => data));
    default:
      return undefined;
  }
};
