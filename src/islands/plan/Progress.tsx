interface ProgressProps {
  text: string;
  value?: number | undefined;
  most?: number | undefined;
  cancel: string;
  onCancel: () => void;
}

/** What is being done, how far it is, and a way out. */
export const Progress = ({ text, value, most, cancel, onCancel }: ProgressProps) => (
  <div className="plan-progress">
    <p id="plan-progress">{text}</p>
    <progress aria-labelledby="plan-progress" {...(most !== undefined && most > 0 && { value: value ?? 0, max: most })} />
    <p><button type="button" className="btn tall" onClick={onCancel}>{cancel}</button></p>
  </div>
);
