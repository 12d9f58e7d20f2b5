import createMarkdown, {
  type Env,
  type MarkdownIt,
  type StateInline,
  type Token,
} from 'markdown-it';

/** CommonMark without HTML and pictures, with `{{figures}}` and `[[choices||of text]]`. */
export const markdown: MarkdownIt = withChoices(
  withFigures(withPlainText(createMarkdown('commonmark', { html: false }).disable('image'))),
);

/** The parts of a choice, as tokens. */
export type ChoiceMeta = { readonly parts: readonly (readonly Token[])[] };

/** Letters that no rule begins or ends with. The parser's own rule would pass over `||`. */
const PLAIN = /[^\n!&*<[\\\]_`{|]+/y;

function withPlainText(own: MarkdownIt): MarkdownIt {
  own.inline.ruler.at('text', (state, silent) => {
    PLAIN.lastIndex = state.pos;
    const text = PLAIN.exec(state.src)?.[0].slice(0, state.posMax - state.pos);
    if (!text) return false;
    if (!silent) state.pending += text;
    state.pos += text.length;
    return true;
  });
  return own;
}

function withFigures(own: MarkdownIt): MarkdownIt {
  own.inline.ruler.before('emphasis', 'figure', (state, silent) => {
    if (!state.src.startsWith('{{', state.pos)) return false;
    const end = state.src.indexOf('}}', state.pos);
    if (end < 0 || end >= state.posMax) return false;
    if (!silent) state.push('figure', '', 0).content = state.src.slice(state.pos + 2, end);
    state.pos = end + 2;
    return true;
  });
  return own;
}

/** Choices do not nest: within one, `[[` are letters. */
type ChoiceEnv = Env & { inChoice?: boolean };

function withChoices(own: MarkdownIt): MarkdownIt {
  /** Once nothing closes a choice, nothing closes a later one of the same text. */
  const unclosed = new WeakSet<StateInline>();
  own.inline.ruler.before('emphasis', 'choice', (state, silent) => {
    const env = state.env as ChoiceEnv;
    if (env.inChoice || unclosed.has(state) || !state.src.startsWith('[[', state.pos)) return false;
    const found = withinChoice(env, () => partsAt(state, own));
    if (!found) {
      unclosed.add(state);
      return false;
    }
    if (!silent) {
      const parts = withinChoice(env, () =>
        found.parts.map((part) => inlineTokens(own, part, env)),
      );
      state.push('choice', '', 0).meta = { parts } satisfies ChoiceMeta;
    }
    state.pos = found.end;
    return true;
  });
  return own;
}

function withinChoice<Result>(env: ChoiceEnv, run: () => Result): Result {
  env.inChoice = true;
  try {
    return run();
  } finally {
    env.inChoice = false;
  }
}

/** The texts between `[[`, `||` and `]]`, passing over figures, code and letters after a backslash. */
function partsAt(state: StateInline, own: MarkdownIt): { parts: string[]; end: number } | null {
  const start = state.pos;
  const parts: string[] = [];
  let from = start + 2;
  state.pos = from;
  try {
    while (state.pos < state.posMax) {
      const isEnd = state.src.startsWith(']]', state.pos);
      if (isEnd || state.src.startsWith('||', state.pos)) {
        parts.push(state.src.slice(from, state.pos));
        from = state.pos += 2;
        if (isEnd) return { parts, end: from };
      } else own.inline.skipToken(state);
    }
    return null;
  } finally {
    state.pos = start;
  }
}

function inlineTokens(own: MarkdownIt, text: string, env: Env): Token[] {
  const tokens: Token[] = [];
  own.inline.parse(text, own, env, tokens);
  return tokens;
}
