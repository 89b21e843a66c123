import { useEffect, useRef, useState, type ReactNode } from 'react';

const wide = '(min-width: 64rem)';

/** Whether the page is wide enough for the filters to stand beside the results, as in the style sheet. */
export const useIsWide = (): boolean => {
  const [isWide, setIsWide] = useState(() => typeof window !== 'undefined' && window.matchMedia(wide).matches);
  useEffect(() => {
    const query = window.matchMedia(wide);
    const follow = (): void => setIsWide(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
};

interface FilterSheetProps {
  /** On the button that opens it. */
  label: string;
  title: string;
  close: string;
  /** On the button that leads back to the results. */
  show: string;
  /** Takes all filters away, where there are any. */
  clear?: ReactNode;
  children: ReactNode;
}

/** The filters as a sheet over the whole screen of a phone. The browser keeps the focus in it and closes it with Esc. */
export const FilterSheet = ({ label, title, close, show, clear, children }: FilterSheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const shut = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" className="btn tall open-sheet" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>{label}</button>
      <dialog ref={dialog} className="sheet-over" aria-label={title}>
        <div className="sheet-top"><strong>{title}</strong>{clear}<button type="button" className="btn tall" onClick={shut}>{close}</button></div>
        <div className="sheet-body">{children}</div>
        <div className="sheet-end"><button type="button" className="btn btn-p tall" onClick={shut}>{show}</button></div>
      </dialog>
    </>
  );
};
