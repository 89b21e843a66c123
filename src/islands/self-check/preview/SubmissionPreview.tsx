// Holds the place of the preview.
import type { FormSpeaker } from '../form/messages.ts';

export interface SubmissionPreviewProps {
  records: { manufacturer?: unknown; products: readonly unknown[] };
  speaker: FormSpeaker;
  base: string;
}

export const SubmissionPreview = (_: SubmissionPreviewProps) => null;
