// What differs in a name, in sentences.
import { characterName, codePoint, isInvisible, isSpace } from '../../names/characters.ts';
import type { DifferenceKind } from '../../names/difference-kind.ts';
import type { Piece } from '../../names/difference.ts';
import type { Speaker } from './messages.ts';

/** Kinds that seeing the characters does not explain. */
const named: ReadonlySet<DifferenceKind> = new Set(['width', 'width-case', 'space', 'space-extra', 'space-missing', 'invisible-extra', 'invisible-missing', 'dash', 'dot', 'brackets', 'quotes', 'look-alike']);

/** With signs in place of what cannot be seen. */
export const visibleText = (text: string): string => Array.from(text, (character) => (character === '\t' ? '⇥' : isSpace(character) ? '␣' : isInvisible(character) ? '▯' : character)).join('');

/** A piece of a name as a sentence quotes it: a character that its look does not tell is called by its name. */
const quoted = (text: string, kind: DifferenceKind, { t }: Speaker): string => {
  const characters = new Set(Array.from(text));
  const [character = ''] = characters;
  const name = characters.size === 1 && named.has(kind) ? characterName(character) : undefined;
  if (!name) return t('nameCheckGlyph', { glyph: visibleText(text) });
  const values = { name: t(`nameCheckCharacter-${name}`), code: codePoint(character) };
  return isSpace(character) || isInvisible(character) ? t('nameCheckUnseen', values) : t('nameCheckGlyphNamed', { ...values, glyph: text });
};

/** @param isLast whether nothing of either text follows */
export const pieceSentence = ({ kind, at, written, listed }: Piece & { kind: DifferenceKind }, isLast: boolean, speaker: Speaker): string => {
  const values = { at: String(at), written: quoted(written, kind, speaker), listed: quoted(listed, kind, speaker) };
  return speaker.t(kind === 'missing' && isLast ? 'nameCheckKind-missing-end' : `nameCheckKind-${kind}`, values);
};

export const differing = (pieces: readonly Piece[]): (Piece & { kind: DifferenceKind })[] => pieces.flatMap((piece) => (piece.kind ? [{ ...piece, kind: piece.kind }] : []));

export const differenceSentences = (pieces: readonly Piece[], speaker: Speaker): string[] => {
  const last = pieces.at(-1);
  return differing(pieces).map((piece) => pieceSentence(piece, last?.at === piece.at && last.kind === piece.kind, speaker));
};
