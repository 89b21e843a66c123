// Which columns, and which sheets besides.
import { tableOf } from '../../catalogue/table.ts';
import { allChoices, fieldGroups, fields, sheetIds, usualChoices, type Choices } from '../../exporting/fields.ts';
import type { Speaker } from './messages.ts';

interface FieldPickerProps {
  choices: Choices;
  choose: (choices: Choices) => void;
  speaker: Speaker;
}

const toggled = <Item extends string>(items: readonly Item[], item: Item): Item[] => (items.includes(item) ? items.filter((one) => one !== item) : [...items, item]);

export const FieldPicker = ({ choices, choose, speaker: { t, locale } }: FieldPickerProps) => {
  const { format, fields: chosen, sheets } = choices;
  return (
    <>
      <div className="tools export-tools">
        <button type="button" className="btn tall" onClick={() => choose(allChoices(format))}>{t('exportFieldsAll')}</button>
        <button type="button" className="btn tall" onClick={() => choose({ ...usualChoices(locale), format })}>{t('exportFieldsUsual')}</button>
        <p className="small" role="status">{chosen.length === 0 ? t('exportFieldsNone') : t('exportFieldsCount', { count: chosen.length })}</p>
      </div>
      <div className="export-groups">
        {fieldGroups.map((group) => (
          <fieldset key={group}>
            <legend>{t(`exportGroup-${group}`)}</legend>
            {fields.filter((field) => field.group === group).map(({ key, column, note }) => (
              <label key={key} title={note[locale]}>
                <input type="checkbox" checked={chosen.includes(key)} onChange={() => choose({ ...choices, fields: toggled(chosen, key) })} />
                <span>{column.heading[locale]}</span>
              </label>
            ))}
          </fieldset>
        ))}
        {format === 'xlsx' && (
          <fieldset>
            <legend>{t('exportSheets')}</legend>
            <p className="hint">{t('exportSheetsHint')}</p>
            {sheetIds.map((id) => (
              <label key={id} title={tableOf(id).note[locale]}>
                <input type="checkbox" checked={sheets.includes(id)} onChange={() => choose({ ...choices, sheets: toggled(sheets, id) })} />
                <span>{tableOf(id).name[locale]}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <p className="hint">{t('exportFieldsHint')}</p>
    </>
  );
};
