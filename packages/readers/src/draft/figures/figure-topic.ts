import type { Region } from '../../layout/region.ts';
import { fold } from '../../names/fold.ts';
import { readFigureHead } from '../../profile/figure-head.ts';
import type { ComposedFigure } from './compose-figure.ts';
import { titleDoubt, type TitleDoubt } from './title-doubt.ts';

/** What the words around a table let expect of columns that do not say themselves what they count. */
export interface FigureTopic {
  /** What the title says is counted; null where it speaks of no admissions. */
  readonly counts: 'admitted' | 'target' | null;
  /** What is likeliest where it does not say. */
  readonly likely: 'admitted' | 'target' | 'members';
  /** Whether the title or some head speaks of admissions. */
  readonly isOfAdmissions: boolean;
  /** Whether a title, if there is one, speaks of targets of nothing else. */
  readonly hasPlainTargets: boolean;
  /** What the title says against taking counts of admissions as they are; null where nothing does. */
  readonly doubt: TitleDoubt | null;
}

const ADMISSIONS = /\b(ket nap|phat trien dang|dang vien moi|ptdv|kn)\b/;
const TARGETS = /\b(chi tieu|ke hoach)\b/;
const RESULTS = /\b(ket qua|thuc hien|da ket nap)\b/;
const MEMBERS = /\b(dang vien|dang so)\b/;

/** Takes it from the lines above a table, from the names of its sheet and file, and from its heads. */
export function figureTopic(
  { title, sheet, columns }: Region,
  figures: readonly (ComposedFigure | null)[],
): FigureTopic {
  const said = fold([...title, sheet.name ?? '', sheet.file].join(' '));
  const isTarget = TARGETS.test(said) && !RESULTS.test(said);
  const isOfAdmissions = ADMISSIONS.test(said);
  // The rows of a form by criteria say themselves what they count.
  const isByCriteria = columns.some(({ path }) =>
    /^(tieu chi|noi dung)\b/.test(fold(path.join(' '))),
  );
  const likely = isTarget ? 'target' : 'admitted';
  return {
    counts: isOfAdmissions || isByCriteria ? likely : null,
    likely: !isOfAdmissions && MEMBERS.test(said) ? 'members' : likely,
    hasPlainTargets: title.length === 0 || title.some((line) => isPlainTarget(line)),
    doubt: doubtOf(sheet.name === null ? title : [...title, sheet.name], figures),
    isOfAdmissions: isOfAdmissions || figures.some((one) => one?.counts === 'admitted'),
  };
}

/** Beside targets, or where they are called results, counts are no plan. */
function doubtOf(
  title: readonly string[],
  figures: readonly (ComposedFigure | null)[],
): TitleDoubt | null {
  const doubt = titleDoubt(title);
  const hasBoth = figures.some((one) => one?.counts === 'target' || one?.counts === 'result');
  return doubt?.why === 'plan' && hasBoth ? null : doubt;
}

/** `CHỈ TIÊU NĂM 2025`, but not `CHỈ TIÊU KIỂM TRA NĂM 2025`. */
function isPlainTarget(line: string): boolean {
  const { counts, isDoubtful } = readFigureHead(line);
  return counts === 'target' && !isDoubtful;
}
