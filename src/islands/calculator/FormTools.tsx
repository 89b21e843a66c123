interface FormToolsProps {
  clear: () => void;
  t: (key: 'calcPrint' | 'calcClear') => string;
}

/** The buttons below a calculator's form. */
export const FormTools = ({ clear, t }: FormToolsProps) => (
  <p className="tools">
    <button type="button" className="btn tall" onClick={() => window.print()}>{t('calcPrint')}</button>
    <button type="button" className="btn tall" onClick={clear}>{t('calcClear')}</button>
  </p>
);
