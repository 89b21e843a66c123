// What a correction rests on: sources without the number that they get within a record.
import { submissionSchema } from '../../../submission/submission-schema.ts';

export const evidenceSchema = submissionSchema.shape.evidence.unwrap();
