// Stands over a form that waits for its script, and says so where the script is long in coming.

interface LoadingProps {
  /** While it is on its way, and once it is overdue. */
  texts: { busy: string; late: string };
}

export const Loading = ({ texts }: LoadingProps) => (
  <div className="waits">
    <p className="hint">{texts.busy}</p>
    <p className="note note-warn small overdue">{texts.late}</p>
  </div>
);
